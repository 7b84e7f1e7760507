import { locales, type Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { searchKinds } from '../../cms/search-source';

/** The routes of the search process, at its socket. */
export const ANSWER = '/answer';
export const SUGGEST = '/suggest';

const kind = z.enum(searchKinds);
const count = z.number().int().positive().optional();

export const searchRequest = z.object({
  locale: z.enum(locales),
  query: z.string(),
  kind: kind.optional(),
  /** Counted from 1. */
  page: count,
  limit: count,
});

const parts = z.array(z.object({ text: z.string(), isHit: z.boolean() }));
const named = { kind, id: z.string(), path: z.string() };
const hit = z.object({
  ...named,
  title: parts,
  excerpt: parts,
  publishedAt: z.string().optional(),
  /** Whether its last day has passed. */
  hasEnded: z.boolean().optional(),
});

export const searchAnswer = z.object({
  hits: z.array(hit),
  /** How many results there are of each kind, whichever kind was requested. */
  counts: z.partialRecord(kind, z.number()),
  total: z.number(),
  pages: z.number(),
  /** False when some words are missing or only approximate. */
  isExact: z.boolean(),
  /** How many of the news were searched, the last changed ones; undefined where all were. */
  newsSearched: z.number().optional(),
});

export const suggestions = z.array(z.object({ ...named, title: z.string() }));

export type SearchRequest = z.infer<typeof searchRequest>;
export type Hit = z.infer<typeof hit>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type Suggestion = z.infer<typeof suggestions>[number];

export interface SiteSearch {
  /** Throws `CmsUnavailable` before there is anything to search in. */
  answer(request: SearchRequest): Promise<SearchAnswer>;
  /** A few pages that an unknown address may have meant, likeliest first; empty where there is nothing to search in. */
  suggest(path: string, locale: Locale): Promise<Suggestion[]>;
}
