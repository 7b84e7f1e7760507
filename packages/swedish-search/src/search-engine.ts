import type { Locale } from '@regionwebb/content/locales';
import { datesInWords } from './dates';
import { keyOf, type SearchDocument } from './document';
import { byWeight, foundAs, type Match } from './ranking';
import { SearchIndex, type Matches } from './search-index';
import { Synonyms } from './synonyms';
import { termOf, wordsIn } from './terms';

/** Editors' settings for search, in one language. */
export interface Curation {
  /** Words that mean the same. */
  synonyms: string[][];
  /** The key of a document that comes first for some queries. */
  bestBets: { questions: string[]; key: string }[];
}

/** The weight of matches by words of the other language. */
const OTHER_LANGUAGE = 0.5;

/** Search in the languages of a site: an index for each, and the editors' settings. */
export class SearchEngine<Doc extends SearchDocument = SearchDocument> {
  readonly indexes = { sv: new SearchIndex<Doc>('sv'), en: new SearchIndex<Doc>('en') };
  private readonly synonyms = { sv: new Synonyms('sv'), en: new Synonyms('en') };
  private readonly bestBets = {
    sv: new Map<string, readonly string[]>(),
    en: new Map<string, readonly string[]>(),
  };

  /** Replaces the earlier settings. */
  curate(locale: Locale, { synonyms, bestBets }: Curation): void {
    this.synonyms[locale] = new Synonyms(locale, synonyms);
    const bets = new Map<string, readonly string[]>();
    for (const { questions, key } of bestBets)
      for (const query of questions.map((each) => normalise(each, locale)))
        bets.set(query, [...(bets.get(query) ?? []), key]);
    this.bestBets[locale] = bets;
  }

  /** The documents that editors have put first for a query, as far as they exist. */
  bestBetsFor(query: string, locale: Locale): Doc[] {
    return this.indexes[locale].all(this.bestBets[locale].get(normalise(query, locale)) ?? []);
  }

  /**
   * The results for a query in a language, best first: best bets; matches of identifiers; documents with every word or a
   * synonym; matches in the other language; else the closest ones.
   */
  find(query: string, locale: Locale): Matches<Doc> {
    const bets = this.bestBetsFor(query, locale).map(foundAs);
    const found = this.findByWords(datesInWords(query, locale), locale);
    const isExact = found.isExact || found.matches.length === 0 || bets.length > 0;
    return { matches: unique([...bets, ...found.matches]), isExact };
  }

  private findByWords(query: string, locale: Locale): Matches<Doc> {
    const index = this.indexes[locale];
    const identified = index.findIdentified(query);
    if (identified) return { matches: identified, isExact: true };
    const ways = this.synonyms[locale].waysOf(query);
    const exact = findExactly(index, ways);
    const isAbout = exact[0]?.isAbout === true;
    const translated = isAbout ? [] : this.findInOtherLanguage(query, locale);
    // A text can contain each word of a sentence without being about it.
    const most = isAbout ? [] : index.findMost(query);
    if (exact.length + translated.length > 0)
      return { matches: best([exact, translated, most]), isExact: exact.length > 0 };
    for (const way of ways) {
      const near = index.findNear(way);
      if (near.length > 0) return { matches: near, isExact: false };
    }
    return { matches: [], isExact: false };
  }

  /** The editions in this language of documents that have every word in the other. */
  private findInOtherLanguage(query: string, locale: Locale): Match<Doc>[] {
    const other = locale === 'sv' ? 'en' : 'sv';
    const ways = this.synonyms[other].waysOf(query);
    return best(ways.map((way) => this.indexes[other].findExact(way))).flatMap((match) => {
      const document = this.indexes[locale].get(keyOf(match.document));
      if (!document || !match.isAbout) return [];
      return [{ ...match, document, terms: [], weight: match.weight * OTHER_LANGUAGE }];
    });
  }
}

/** Documents with every word, in any of some variants; else those that have two words written as one. */
function findExactly<Doc extends SearchDocument>(
  index: SearchIndex<Doc>,
  ways: string[],
): Match<Doc>[] {
  const found = best(ways.map((way) => index.findExact(way)));
  return found.length > 0
    ? found
    : best(index.joinedWaysOf(ways[0] ?? '').map((way) => index.findExact(way)));
}

/** The terms of a query, as best bets are looked up by. */
const normalise = (query: string, locale: Locale): string =>
  wordsIn(query)
    .map((word) => termOf(word, locale))
    .join(' ');

const best = <Doc extends SearchDocument>(found: Match<Doc>[][]): Match<Doc>[] =>
  unique(found.flat().sort(byWeight));

function unique<Doc extends SearchDocument>(matches: Match<Doc>[]): Match<Doc>[] {
  const seen = new Set<Doc>();
  return matches.filter(({ document }) => !seen.has(document) && seen.add(document));
}
