import { keysOf, scoreAmong, type Scored } from './ask-engine';
import type { Known } from './find-terms';
import { asBeginning } from './spellings';

const SHORTEST_FIRST = 5;
const SHORTEST_LAST = 4;
const LONGEST = 40;

/**
 * What is called by the first part of a compound that nobody has written, where only other compounds begin so:
 * `Pressfunktionen` for `pressansvarig`. The last part must be a word, so that it is a compound at all.
 */
export function findByFirstPart(known: Known, words: string[]): Scored[] {
  const [word = '', ...others] = words.map((each) => each.toLowerCase());
  if (others.length > 0 || word.length > LONGEST) return [];
  const { engine, uses, vocabulary } = known;
  for (let cut = word.length - SHORTEST_LAST; cut >= SHORTEST_FIRST; cut -= 1) {
    const last = vocabulary.stemOf(word.slice(cut));
    if (!uses.isKnown(last) && !vocabulary.isLater(last)) continue;
    const first = vocabulary.bareStemOf(word.slice(0, cut));
    if (first.length < SHORTEST_FIRST) continue;
    const question = { queries: [asBeginning(uses, first)], fields: ['title', 'ingress'] };
    const keys = keysOf(engine, question);
    if (keys.size > 0) return scoreAmong(engine, [question], keys);
  }
  return [];
}
