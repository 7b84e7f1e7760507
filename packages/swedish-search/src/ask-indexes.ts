import type { Locale } from '@regionwebb/content/locales';
import { datesInWords } from './dates-in-words';
import { foundAs, type Match, type Matches } from './match';
import { keyOf, type SearchIndex } from './search-index';
import type { Synonyms } from './synonyms';

/** What editors have said of how visitors search, in one language. */
export interface EditorsWords {
  readonly synonyms: Synonyms;
  /** The keys of the documents that should come first for a question. */
  bestBets(query: string): string[];
}

export interface Searched {
  indexes: Record<Locale, SearchIndex>;
  words: Record<Locale, EditorsWords>;
}

/** What is found by the words of the other language counts for less. */
const OTHER_LANGUAGE = 0.5;

/**
 * What answers a question in a language, best first: what editors have put first; what has its numbers; what has every
 * word, or words that mean the same; what has them in the other language; else what comes closest.
 */
export function askIndexes(searched: Searched, locale: Locale, query: string): Matches {
  const [index, words] = [searched.indexes[locale], searched.words[locale]];
  const bets = words.bestBets(query).flatMap((key) => {
    const document = index.get(key);
    return document ? [foundAs(document)] : [];
  });
  const found = findIn(searched, locale, datesInWords(query, locale));
  const matches = unique([...bets, ...found.matches]);
  return { matches, isExact: found.isExact || found.matches.length === 0 || bets.length > 0 };
}

function findIn(searched: Searched, locale: Locale, query: string): Matches {
  const index = searched.indexes[locale];
  const identified = index.findIdentified(query);
  if (identified) return { matches: identified, isExact: true };
  const ways = searched.words[locale].synonyms.waysOf(query);
  const exact = exactly(index, ways);
  const isAbout = exact[0]?.isAbout === true;
  const translated = isAbout ? [] : inOtherLanguage(searched, locale, query);
  // That a text happens to have each word of a sentence does not make it what the sentence is about.
  const most = isAbout ? [] : index.findMost(query);
  if (exact.length + translated.length > 0)
    return { matches: best([exact, translated, most]), isExact: exact.length > 0 };
  for (const way of ways) {
    const near = index.findNear(way);
    if (near.length > 0) return { matches: near, isExact: false };
  }
  return { matches: [], isExact: false };
}

/** What has every word, in any of some ways; else what has them where two are written as one. */
function exactly(index: SearchIndex, ways: string[]): Match[] {
  const found = best(ways.map((way) => index.findExact(way)));
  return found.length > 0
    ? found
    : best(index.joinedWaysOf(ways[0] ?? '').map((way) => index.findExact(way)));
}

/** The editions in this language of what has every word in the other. */
function inOtherLanguage({ indexes, words }: Searched, locale: Locale, query: string): Match[] {
  const other = locale === 'sv' ? 'en' : 'sv';
  const ways = words[other].synonyms.waysOf(query);
  return best(ways.map((way) => indexes[other].findExact(way))).flatMap((match) => {
    const document = indexes[locale].get(keyOf(match.document));
    if (!document || !match.isAbout) return [];
    return [{ ...match, document, terms: [], weight: match.weight * OTHER_LANGUAGE }];
  });
}

const best = (found: Match[][]): Match[] =>
  unique(found.flat().sort((one, other) => other.weight - one.weight));

function unique(matches: Match[]): Match[] {
  const seen = new Set<unknown>();
  return matches.filter(({ document }) => {
    const isNew = !seen.has(document);
    seen.add(document);
    return isNew;
  });
}
