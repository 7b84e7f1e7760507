import type { Locale } from '@regionwebb/content/locales';
import type { Match } from './match';
import { isStopWord, termOf, wordsIn } from './terms';

/** What is called what was asked for, and nothing else, is most likely to be meant. */
export function weighedByTitle(match: Match, locale: Locale): Match {
  const found = new Set(match.terms);
  const words = wordsIn(match.document.title).filter((word) => !isStopWord(word, locale));
  const named = words.filter((word) => found.has(termOf(word, locale)));
  const share = words.length > 0 ? named.length / words.length : 0;
  return { ...match, weight: match.weight * (1 + share ** 2) };
}
