import { keysOf, scoreAmong, type Scored } from './ask-engine';
import { everywhere, keysOfAll, nearly, type Known } from './find-terms';
import { MOST_EDITS } from './spellings';

/** So much of what a question says must a document answer, and so much of what the best one does. */
const LEAST = 0.5;
const LEAST_OF_BEST = 0.8;
/** What is nearly a word that was typed is less likely to be meant. */
const NEARLY = 0.6;
/** Who writes a page's name and a word that it lacks means the page; who shares one word with its text does not. */
const IN_TITLE = 1.25;
const IN_TEXT = 0.95;
/** In a sentence, a word that no title or ingress has is mostly one that says little, such as a verb. */
const IN_SENTENCE = 0.5;

/** A term of a question: which documents have it, and how much it says, the more the fewer they are. */
interface Part {
  keys: ReadonlySet<string>;
  titled: ReadonlySet<string>;
  says: number;
  credit: number;
}

/** The documents with most of what a question says, where none has all of it; none rather than unrelated ones. */
export function findSome(
  known: Known,
  terms: string[],
  { isSentence, leastOfBest = LEAST_OF_BEST }: { isSentence: boolean; leastOfBest?: number },
): Scored[] {
  if (terms.length < 2) return [];
  const parts = terms.map((term) => partOf(known, term, isSentence));
  const said = parts.reduce((sum, { says }) => sum + says, 0);
  const answered = new Map<string, number>();
  for (const { keys, titled, credit } of parts)
    for (const key of keys) {
      const share = (credit * (titled.has(key) ? IN_TITLE : IN_TEXT)) / said;
      answered.set(key, (answered.get(key) ?? 0) + share);
    }
  const best = Math.max(0, ...answered.values());
  const least = Math.max(LEAST, leastOfBest * best);
  const among = new Set([...answered].flatMap(([key, share]) => (share >= least ? [key] : [])));
  if (among.size === 0) return [];
  const manner = nearly(known, MOST_EDITS);
  const questions = terms.map((term) => manner(term, everywhere));
  return scoreAmong(known.engine, questions, among).map((found) => ({
    ...found,
    score: found.score * (answered.get(found.key) ?? 0) ** 2,
  }));
}

function partOf(known: Known, term: string, isSentence: boolean): Part {
  const { engine, uses } = known;
  const manner = nearly(known, MOST_EDITS);
  const keys = keysOfAll(known, [term], manner);
  const titled = keysOf(engine, manner(term, ['title']), keys);
  const isTelling = titled.size > 0 || keysOf(engine, manner(term, ['ingress']), keys).size > 0;
  const rarity = Math.log(1 + engine.documentCount / Math.max(1, keys.size));
  const says = isSentence && !isTelling ? rarity * IN_SENTENCE : rarity;
  if (keys.size === 0) return { keys, titled, says, credit: 0 };
  return { keys, titled, says, credit: uses.isKnown(term) ? says : says * NEARLY };
}
