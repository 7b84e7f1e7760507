import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import type { Locale } from '@regionwebb/content/locales';
import { getLayout, siteName } from '../../cms/globals';
import { localeOr404 } from '../../features/not-found/redirect-or-not-found';
import { listFeedArticles } from '../../cms/news';
import { env } from '../../env';
import { filterChoices } from '../../features/news/filter-choices';
import { readListQuery, type ListQuery } from '../../features/news/list-query';
import { messagesFor } from '../../messages/messages';
import { feedFormats, type FeedKind } from './feed-formats';
import { newsFeed } from './news-feed';

interface Context {
  params: Promise<{ locale: string }>;
}

/** The route of a feed in one format. */
export const answerFeed =
  (kind: FeedKind) =>
  async (request: NextRequest, { params }: Context): Promise<Response> => {
    const locale = localeOr404((await params).locale);
    const parameters = Object.fromEntries(request.nextUrl.searchParams);
    const { topic, office, partnership } = readListQuery(locale, parameters);
    const query = { topic, office, partnership };
    const [layout, names, articles] = await Promise.all([
      getLayout(locale),
      namesOf(locale, query),
      listFeedArticles(locale, query),
    ]);
    if (articles.length === 0 && locale === 'en') notFound();
    const site = siteName(layout);
    const { write, type } = feedFormats[kind];
    const feed = newsFeed({
      ...{ locale, query, articles },
      origin: env.WEB_URL,
      author: layout.site.owner ?? site,
      title: `${[messagesFor(locale).sections.news, ...names].join(', ')} – ${site}`,
      description: layout.site.description,
    });
    return new Response(write(feed), { headers: { 'content-type': `${type}; charset=utf-8` } });
  };

const narrowings = ['topic', 'office', 'partnership'] as const;

/** The names of a feed's filters; a 404 when one of them is unknown. */
async function namesOf(locale: Locale, query: Partial<ListQuery>): Promise<string[]> {
  if (narrowings.every((name) => query[name] === undefined)) return [];
  const choices = await filterChoices(locale, query);
  return narrowings.flatMap((name) => {
    const slug = query[name];
    if (slug === undefined) return [];
    return choices[name].find(({ value }) => value === slug)?.label ?? notFound();
  });
}
