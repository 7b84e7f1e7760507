import type { Locale } from '@regionwebb/content/locales';
import { answersPath } from '@regionwebb/content/paths';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { answersEditions, listAnswers, pagesOfAnswers } from '../../../cms/answers';
import { getLayout } from '../../../cms/globals';
import { AnswersList } from '../../../features/answers/answers-list';
import { answersAddress, readAnswersQuery, wordsIn } from '../../../features/answers/answers-query';
import { answersMessages } from '../../../features/answers/messages';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { Layout } from '../../../layout/layout';
import { messagesFor } from '../../../messages/messages';
import { answersFeedLinks } from '../../../seo/feeds/answers-feed';
import { feedFormats } from '../../../seo/feeds/feed-formats';
import { metadataOf } from '../../../seo/metadata-of';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const { query, about, page } = readAnswersQuery(locale, await searchParams);
  const messages = answersMessages(locale);
  const [layout, editions] = await Promise.all([getLayout(locale), answersEditions()]);
  const name = query ? messages.titleOf(query) : messages.heading;
  const title = page > 1 ? `${name}, ${messagesFor(locale).page(page)}` : name;
  const isWhole = !query && !about;
  const hasAny = editions[locale] !== undefined;
  return {
    ...metadataOf({
      ...{ locale, layout, title },
      // Without the search, which is private and must not be in a shared link.
      path: answersAddress(locale, query ? {} : { about, page }),
      editions: isWhole && page === 1 ? editions : {},
      ...(hasAny ? { feeds: answersFeedLinks(locale, messages.heading) } : {}),
    }),
    ...(isWhole && hasAny ? {} : { robots: { index: false } }),
  };
}

/** The list of questions and answers that registrars have published. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  const search = readAnswersQuery(locale, await searchParams);
  const { query, about, page } = search;
  const [layout, found] = await Promise.all([
    getLayout(locale),
    listAnswers(locale, { words: wordsIn(query), about, page }),
  ]);
  if (page > Math.max(1, found.totalPages)) notFound();
  const { heading } = answersMessages(locale);
  return (
    <Layout
      locale={locale}
      layout={layout}
      path={answersPath(locale)}
      editions={{ sv: answersPath('sv'), en: answersPath('en') }}
      crumbs={[{ label: heading }]}
    >
      <h1>{heading}</h1>
      <AnswersList
        locale={locale}
        search={search}
        found={found}
        pages={await pagesOfAnswers(found.docs)}
      />
      {found.docs.length > 0 ? <Feeds locale={locale} /> : null}
    </Layout>
  );
}

const Feeds = ({ locale }: { locale: Locale }) => (
  <p>
    {answersMessages(locale).feeds}{' '}
    <a href={`${answersPath(locale)}/${feedFormats.atom.file}`}>{feedFormats.atom.name}</a>,{' '}
    <a href={`${answersPath(locale)}/${feedFormats.rss.file}`}>{feedFormats.rss.name}</a>
  </p>
);
