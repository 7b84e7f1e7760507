import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { SearchForm } from '../../../features/search/search-form';
import { readSearchQuery, searchAddress } from '../../../features/search/search-query';
import { SearchResults } from '../../../features/search/search-results';
import { searchOfRequest } from '../../../features/search/request-search';
import { searchMessages } from '../../../features/search/messages';
import { metadataOf } from '../../../seo/metadata-of';
import { layoutIfPossible, LayoutIfPossible } from '../../../layout/layout-if-possible';
import { messagesFor } from '../../../messages/messages';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const { query } = readSearchQuery(locale, await searchParams);
  const title = query ? searchMessages(locale).titleOf(query) : messagesFor(locale).sections.search;
  const layout = await layoutIfPossible(locale);
  if (!layout) return { title, robots: { index: false } };
  // Without the query, which is private and must not be in a shared link.
  const path = searchAddress(locale, {});
  return { ...metadataOf({ locale, layout, path, title }), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  const query = readSearchQuery(locale, await searchParams);
  const answer = query.query
    ? await (await searchOfRequest()).answer({ locale, ...query })
    : undefined;
  if (query.page > Math.max(1, answer?.pages ?? 1)) notFound();
  const heading = messagesFor(locale).sections.search;
  const search = { query: query.query, kind: query.kind };
  return (
    <LayoutIfPossible
      locale={locale}
      path={searchAddress(locale, {})}
      editions={{ sv: searchAddress('sv', search), en: searchAddress('en', search) }}
      crumbs={[{ label: heading }]}
    >
      <h1>{heading}</h1>
      <SearchForm locale={locale} query={query.query} />
      {answer ? (
        <SearchResults locale={locale} query={query} answer={answer} />
      ) : (
        <p>{searchMessages(locale).empty}</p>
      )}
    </LayoutIfPossible>
  );
}
