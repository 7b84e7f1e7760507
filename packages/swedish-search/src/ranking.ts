import type { Locale } from '@regionwebb/content/locales';
import type { SearchDocument } from './document';
import type { QueryIdentifier } from './identifiers';
import type { Scored } from './term-index';
import { fold, isStopWord, termOf, wordsIn } from './terms';

export interface Match<Doc extends SearchDocument> {
  document: Doc;
  /** The document's terms that match the query. */
  terms: string[];
  weight: number;
  /** It has each term as a word, or is about it: `länsstyrelsen` in a text is a weak match for `styrelse`. */
  isStrong: boolean;
  /** It has each term, as a word or within one, in its title or ingress. */
  isAbout: boolean;
  /** Its title has some of the terms, in some form. */
  isNamed: boolean;
  /** The identifiers it was found by, if any. */
  identifiers?: readonly QueryIdentifier[];
}

/** Found by something other than its words. */
export const foundAs = <Doc extends SearchDocument>(document: Doc): Match<Doc> => ({
  ...{ document, terms: [], weight: 0 },
  ...{ isStrong: true, isAbout: true, isNamed: true },
});

const YEAR = 365 * 24 * 3_600_000;
/** Only this many of the best have their titles compared with the query. */
const MOST_COMPARED = 20;
/** With this many strong matches, weak ones are dropped. */
const ENOUGH = 3;

/** Best first: by how well they match the query's terms, by age, and by title. */
export function rank<Doc extends SearchDocument>(
  found: readonly { document: Doc; scored: Scored }[],
  queryTerms: readonly string[],
  locale: Locale,
): Match<Doc>[] {
  const now = Date.now();
  const strengthOf = strengthFor(queryTerms);
  return found
    .map(({ document, scored }) => ({
      document,
      ...strengthOf(scored.match),
      weight: scored.score * ageWeight(document, now),
    }))
    .sort(byWeight)
    .map((match, place) =>
      place < MOST_COMPARED
        ? { ...match, weight: match.weight * (1 + shareOfTitle(match, locale) ** 2) }
        : match,
    )
    .sort(byWeight);
}

/** Drops weak matches where a strong one comes first or there are enough strong ones. */
export function strongest<Each extends { isStrong: boolean }>(matches: Each[]): Each[] {
  const strong = matches.filter(({ isStrong }) => isStrong);
  return matches[0]?.isStrong === true && strong.length >= ENOUGH ? strong : matches;
}

export const byWeight = (one: { weight: number }, other: { weight: number }): number =>
  other.weight - one.weight;

/** How strongly documents match some terms, by their matching terms. */
function strengthFor(queryTerms: readonly string[]) {
  const folded = queryTerms.map(fold);
  const known = new Map<string, { is: boolean[]; has: boolean[] }>();
  const compare = (term: string) => {
    const plain = fold(term);
    const compared = {
      is: folded.map((each) => each === plain),
      has: folded.map((each) => plain.includes(each)),
    };
    known.set(term, compared);
    return compared;
  };
  return (match: Scored['match']) => {
    const terms = Object.keys(match);
    const compared = terms.map((term) => known.get(term) ?? compare(term));
    const telling = compared.filter((_, at) =>
      match[terms[at] ?? '']?.some((each) => each !== 'text'),
    );
    const isTelling = (at: number) => telling.some(({ has }) => has[at]);
    return {
      terms,
      isStrong: folded.every((_, at) => isTelling(at) || compared.some(({ is }) => is[at])),
      isAbout: folded.every((_, at) => isTelling(at)),
      isNamed: terms.some((term) => match[term]?.includes('title')),
    };
  };
}

/** Undated content keeps its weight; an article loses up to half of its weight, half of that in a year. */
function ageWeight({ publishedAt }: SearchDocument, now: number): number {
  if (publishedAt === undefined) return 1.5;
  const years = Math.max(0, now - publishedAt) / YEAR;
  return 0.75 + 0.75 * 2 ** -years;
}

/** The share of the title's words that the query has: a title equal to the query is most likely meant. */
function shareOfTitle({ document, terms }: Match<SearchDocument>, locale: Locale): number {
  const words = wordsIn(document.title).filter((word) => !isStopWord(word, locale));
  const named = words.filter((word) => terms.includes(termOf(word, locale)));
  return words.length > 0 ? named.length / words.length : 0;
}
