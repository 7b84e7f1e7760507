import { periodState } from '../format/period-state';
import { excerptOf, excerptWith, markTerms } from '@regionwebb/swedish-search/excerpt';
import { writtenIn } from '@regionwebb/swedish-search/identifiers';
import { askIndexes, type Searched } from '@regionwebb/swedish-search/ask-indexes';
import type { Match } from '@regionwebb/swedish-search/match';
import { searchKinds, type SearchKind } from '@regionwebb/swedish-search/searchable';
import type { Hit, SearchAnswer, SearchQuestion } from '../features/search/site-search';

const ON_A_PAGE = 10;

/** One page of what there is on a question. */
export function answerQuestion(searched: Searched, question: SearchQuestion): SearchAnswer {
  const { query, locale, kind, page = 1, limit = ON_A_PAGE } = question;
  const { matches, isExact } = askIndexes(searched, locale, query);
  const asked = kind ? matches.filter(({ document }) => document.kind === kind) : matches;
  const shown = asked.slice((page - 1) * limit, page * limit);
  return {
    hits: shown.map((match) => hitOf(match, locale)),
    counts: countsOf(matches),
    total: asked.length,
    pages: Math.ceil(asked.length / limit),
    isExact,
  };
}

function countsOf(matches: Match[]): Partial<Record<SearchKind, number>> {
  const counts: Partial<Record<SearchKind, number>> = {};
  for (const kind of searchKinds) {
    const count = matches.filter(({ document }) => document.kind === kind).length;
    if (count > 0) counts[kind] = count;
  }
  return counts;
}

function hitOf({ document, terms, identifiers }: Match, locale: SearchQuestion['locale']): Hit {
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
