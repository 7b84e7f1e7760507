import { termsNear, type Scored } from './ask-engine';
import { findSome } from './find-some';
import { findEvery, findNear, type Known } from './find-terms';
import { findByFirstPart } from './loose-compound';
import { partsNearly } from './misspelt-compound';
import { editsOf, MOST_EDITS, turnedOf } from './spellings';

/**
 * What comes closest where no document has every word: what has the parts of the compounds that were typed; else words
 * nearly like those that were; else nearly such parts; else what begins as the word does; else most of the words.
 */
export function findNearest(
  known: Known,
  { words, terms, isSentence }: { words: string[]; terms: string[]; isSentence: boolean },
): Scored[] {
  const { uses, vocabulary } = known;
  const partsOf = (word: string) => vocabulary.partsOf(word.toLowerCase());
  const isKnown = (word: string) => uses.isKnown(vocabulary.stemOf(word));
  const partsOfUnknown = (word: string) =>
    isKnown(word) ? undefined : (partsOf(word) ?? nearPartsOf(known, word));
  const manners = [
    () => findInParts(known, words, partsOf, findEvery),
    () => findNear(known, terms),
    () => findInParts(known, words, partsOfUnknown, findNear),
    () => findByFirstPart(known, words),
  ];
  for (const manner of manners) {
    const found = manner();
    if (found.length > 0) return found;
  }
  return findSome(known, terms, { isSentence });
}

function findInParts(
  known: Known,
  words: string[],
  partsOf: (word: string) => string[] | undefined,
  find: typeof findEvery,
): Scored[] {
  const terms = words.flatMap((word) => partsOf(word) ?? known.vocabulary.stemOf(word));
  return terms.length > words.length ? find(known, terms) : [];
}

/** Only of a word that is nothing like any that is written: a name is no misspelt compound. */
function nearPartsOf(known: Known, word: string): string[] | undefined {
  const { engine, uses, vocabulary } = known;
  const term = vocabulary.stemOf(word);
  const edits = editsOf(term, MOST_EDITS);
  const isLikeSome =
    termsNear(engine, term, edits, true).size > 0 ||
    uses.marked.near(term, edits).length > 0 ||
    turnedOf(uses, term).length > 0;
  return isLikeSome ? undefined : partsNearly(known, word.toLowerCase());
}
