import type { Locale } from '@regionwebb/content/locales';
import type { SearchDocument } from './document';
import type { QueryIdentifier } from './identifiers';
import type { Scored } from './term-index';
import { fold, isStopWord, termOf, wordsIn } from './terms';

export interface Match<Doc extends SearchDocument> {
  document: Doc;
  /** Those of the document's terms that answer the question. */
  terms: string[];
  weight: number;
  /** It has each term by itself, or is about it: `länsstyrelsen` in a text is a weak match of `styrelse`. */
  isStrong: boolean;
  /** It has each term, by itself or within a word, in its title or ingress. */
  isAbout: boolean;
  /** Its title has some of the terms, in some form. */
  isNamed: boolean;
  /** What it was found by, where that was no word. */
  identifiers?: readonly QueryIdentifier[];
}

/** What is found otherwise than by its words. */
export const foundAs = <Doc extends SearchDocument>(document: Doc): Match<Doc> => ({
  ...{ document, terms: [], weight: 0 },
  ...{ isStrong: true, isAbout: true, isNamed: true },
});

const YEAR = 365 * 24 * 3_600_000;
/** Titles are compared with the question for so many of the best. */
const MOST_COMPARED = 20;
/** So many strong matches are enough without the weak ones. */
const ENOUGH = 3;

/** The best first: by how well they answer the terms that were asked for, by age, and by what they are called. */
export function rank<Doc extends SearchDocument>(
  found: readonly { document: Doc; scored: Scored }[],
  asked: readonly string[],
  locale: Locale,
): Match<Doc>[] {
  const now = Date.now();
  const strengthOf = strengthFor(asked);
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

/** Without the weak matches, where a strong one comes first or there are enough of them. */
export function strongest<Each extends { isStrong: boolean }>(matches: Each[]): Each[] {
  const strong = matches.filter(({ isStrong }) => isStrong);
  return matches[0]?.isStrong === true && strong.length >= ENOUGH ? strong : matches;
}

export const byWeight = (one: { weight: number }, other: { weight: number }): number =>
  other.weight - one.weight;

/** How strongly documents answer some terms, by those of their terms that do. */
function strengthFor(asked: readonly string[]) {
  const folded = asked.map(fold);
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

/** What has no date holds until it is changed; an article loses up to half of its weight, half of that in a year. */
function ageWeight({ publishedAt }: SearchDocument, now: number): number {
  if (publishedAt === undefined) return 1.5;
  const years = Math.max(0, now - publishedAt) / YEAR;
  return 0.75 + 0.75 * 2 ** -years;
}

/** What is called what was asked for, and nothing else, is most likely to be meant. */
function shareOfTitle({ document, terms }: Match<SearchDocument>, locale: Locale): number {
  const words = wordsIn(document.title).filter((word) => !isStopWord(word, locale));
  const named = words.filter((word) => terms.includes(termOf(word, locale)));
  return words.length > 0 ? named.length / words.length : 0;
}
