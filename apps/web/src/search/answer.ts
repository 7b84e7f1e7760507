import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { locales } from '@regionwebb/content/locales';
import { excerptOf, excerptWith, markTerms } from '@regionwebb/swedish-search/excerpt';
import { writtenIn } from '@regionwebb/swedish-search/identifiers';
import type { Match } from '@regionwebb/swedish-search/ranking';
import type { SearchEngine } from '@regionwebb/swedish-search/search-engine';
import { z } from 'zod';
import { searchKinds, type SearchKind } from '../cms/search-source';
import {
  searchAnswer,
  searchRequest,
  SUGGEST,
  suggestions,
  type Hit,
  type SearchAnswer,
  type SearchRequest,
  type SiteSearch,
} from '../features/search/protocol';
import { periodState } from '../format/periods';
import type { Searchable } from './searchable';

const address = z.object({ locale: z.enum(locales), path: z.string() });

/** Answers the requests of `requestSearch`, in JSON. Rejects with the errors of the search. */
export const answerSearches =
  (search: SiteSearch) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await json(request);
    const answered =
      request.url === SUGGEST ? await suggest(search, body) : await find(search, body);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
  };

/** Only what the page shows of each result. */
async function suggest(search: SiteSearch, body: unknown) {
  const { path, locale } = address.parse(body);
  return suggestions.parse(await search.suggest(path, locale));
}

async function find(search: SiteSearch, body: unknown) {
  return searchAnswer.parse(await search.answer(searchRequest.parse(body)));
}

const ON_A_PAGE = 10;

/** One page of the results of a query. */
export function answerQuery(
  engine: SearchEngine<Searchable>,
  request: SearchRequest,
): SearchAnswer {
  const { query, locale, kind, page = 1, limit = ON_A_PAGE } = request;
  const { matches, isExact } = engine.find(query, locale);
  const ofKind = kind ? matches.filter(({ document }) => document.kind === kind) : matches;
  const shown = ofKind.slice((page - 1) * limit, page * limit);
  return {
    hits: shown.map((match) => hitOf(match, locale)),
    counts: countsOf(matches),
    total: ofKind.length,
    pages: Math.ceil(ofKind.length / limit),
    isExact,
  };
}

function countsOf(matches: Match<Searchable>[]): Partial<Record<SearchKind, number>> {
  const counts: Partial<Record<SearchKind, number>> = {};
  for (const kind of searchKinds) {
    const count = matches.filter(({ document }) => document.kind === kind).length;
    if (count > 0) counts[kind] = count;
  }
  return counts;
}

function hitOf(
  { document, terms, identifiers }: Match<Searchable>,
  locale: SearchRequest['locale'],
): Hit {
  const { kind, id, path, title, publishedAt, ends } = document;
  const found = new Set(terms);
  const written = identifiers && writtenIn(document.text, identifiers);
  return {
    ...{ kind, id, path },
    title: markTerms(title, found, locale),
    excerpt: written ? excerptWith(document, written) : excerptOf(document, found, locale),
    hasEnded: periodState({ end: ends }) === 'done',
    publishedAt: publishedAt === undefined ? undefined : new Date(publishedAt).toISOString(),
  };
}
