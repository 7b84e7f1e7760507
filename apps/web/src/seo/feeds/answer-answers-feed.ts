import { notFound } from 'next/navigation';
import { listAnswers, pagesOfAnswers } from '../../cms/answers';
import { getLayout, siteName } from '../../cms/globals';
import { env } from '../../env';
import { answersMessages } from '../../features/answers/messages';
import { localeOr404 } from '../../features/not-found/redirect-or-not-found';
import { answersFeed } from './answers-feed';
import { feedFormats, type FeedKind } from './feed-formats';

interface Context {
  params: Promise<{ locale: string }>;
}

/** The route of the feed of questions and answers in one format; a 404 in a language without any. */
export const answerAnswersFeed =
  (kind: FeedKind) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const locale = localeOr404((await params).locale);
    const [layout, { docs: answers }] = await Promise.all([
      getLayout(locale),
      listAnswers(locale, { words: [], about: undefined, page: 1 }),
    ]);
    if (answers.length === 0) notFound();
    const site = siteName(layout);
    const { heading, about } = answersMessages(locale);
    const { write, type } = feedFormats[kind];
    const feed = answersFeed({
      ...{ locale, answers, pages: await pagesOfAnswers(answers) },
      origin: env.WEB_URL,
      author: layout.site.owner ?? site,
      title: `${heading} – ${site}`,
      description: about,
    });
    return new Response(write(feed), { headers: { 'content-type': `${type}; charset=utf-8` } });
  };
