import type { Locale } from '@regionwebb/content/locales';
import type { Part } from './excerpt';
import type { SearchKind } from './searchable';

export interface SearchQuestion {
  locale: Locale;
  query: string;
  kind?: SearchKind | undefined;
  /** Counted from 1. */
  page?: number;
  limit?: number;
}

export interface Hit {
  kind: SearchKind;
  id: string;
  path: string;
  title: Part[];
  excerpt: Part[];
  publishedAt: string | undefined;
  /** Whether its last day has passed. */
  hasEnded?: boolean;
}

export type Suggestion = Pick<Hit, 'kind' | 'id' | 'path'> & { title: string };

export interface SearchAnswer {
  hits: Hit[];
  /** How many there are of each kind, whichever kind was asked for. */
  counts: Partial<Record<SearchKind, number>>;
  total: number;
  pages: number;
  /** False when some words are missing, or only nearly as they were typed. */
  isExact: boolean;
  /** So many of the news, the last changed, are all that was searched; undefined where every one was. */
  newsSearched?: number | undefined;
}

export interface SiteSearch {
  /** Throws `CmsUnavailable` before there is anything to search in. */
  answer(question: SearchQuestion): Promise<SearchAnswer>;
  /** A few pages that an unknown address may have meant, the likeliest first; none where there is nothing to search in. */
  suggest(path: string, locale: Locale): Promise<Suggestion[]>;
}

declare global {
  var regionwebbSearch: SiteSearch | undefined;
}

/** The front server's index, which Next's bundle reaches by a global: there is one for the process. */
export function siteSearch(): SiteSearch {
  if (!globalThis.regionwebbSearch) throw new SearchMissing('The front server has made no index.');
  return globalThis.regionwebbSearch;
}

class SearchMissing extends Error {
  override name = 'SearchMissing';
}
