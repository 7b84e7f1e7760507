import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { Pagination } from '../../../ui/pagination';
import { getLayout } from '../../../cms/globals';
import { QuestionOfPage } from '../../../features/comments/question-of-page';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { listArticles } from '../../../cms/news';
import { sectionEditions } from '../../../cms/editions';
import { feedLinks } from '../../../seo/feeds/feed-address';
import { ArticleTeasers } from '../../../features/news/article-teasers';
import { filterChoices } from '../../../features/news/filter-choices';
import { listEditions } from '../../../features/news/list-editions';
import {
  listAddress,
  namesOf,
  readListQuery,
  type ListQuery,
} from '../../../features/news/list-query';
import { NewsFilter } from '../../../features/news/news-filter';
import { newsMessages } from '../../../features/news/messages';
import { metadataOf } from '../../../seo/metadata-of';
import { Layout } from '../../../layout/layout';
import { messagesFor } from '../../../messages/messages';

/** Next may not cache a page that reads its query; the page cache in front does. */
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const query = readListQuery(locale, await searchParams);
  const messages = messagesFor(locale);
  const { page } = query;
  const [layout, { names, docs }] = await Promise.all([getLayout(locale), listed(locale, query)]);
  const heading = [messages.sections.news, names.join(', ')].filter(Boolean).join(': ');
  const title = page > 1 ? `${heading}, ${messages.page(page)}` : heading;
  const editions = page > 1 || names.length > 0 ? {} : sectionEditions('news');
  const feeds = feedLinks(locale, query);
  const path = listAddress(locale, query);
  return {
    ...metadataOf({ locale, layout, path, title, editions, feeds }),
    ...(docs.length === 0 && names.length > 0 ? { robots: { index: false } } : {}),
  };
}

/** The list's articles; a 404 for an unknown filter value or a page past the end. */
async function listed(locale: Locale, query: ListQuery) {
  const [choices, found] = await Promise.all([
    filterChoices(locale, query),
    listArticles(locale, query),
  ]);
  const names = namesOf(query, choices);
  if (!names || query.page > Math.max(1, found.totalPages)) notFound();
  return { ...found, choices, names };
}

export default async function NewsPage({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  const query = readListQuery(locale, await searchParams);
  const [layout, { choices, docs, totalDocs, totalPages }, editions] = await Promise.all([
    getLayout(locale),
    listed(locale, query),
    listEditions(locale, query),
  ]);
  const heading = messagesFor(locale).sections.news;
  const messages = newsMessages(locale);
  const path = pathFor({ section: 'news' }, locale);
  const crumbs = [{ label: heading }];
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <h1>{heading}</h1>
      <div className="filtered">
        <NewsFilter locale={locale} query={query} choices={choices} />
        <div>
          {docs.length === 0 ? (
            <p>{messages.none}</p>
          ) : (
            <p className="count">{messages.found(totalDocs)}</p>
          )}
          <ArticleTeasers articles={docs} locale={locale} leads />
          <Pagination
            locale={locale}
            page={query.page}
            pages={totalPages}
            hrefOf={(page) => listAddress(locale, { ...query, page })}
          />
        </div>
      </div>
      <QuestionOfPage locale={locale} path={path} about="news" enabled />
    </Layout>
  );
}
