import type { Locale } from '@regionwebb/content/locales';
// Swedish patterns for hyphenation, kept up with the TeX community's; for the server only.
import { hyphenateSync } from 'hyphen/sv';

export const SOFT_HYPHEN = '\u00AD';
/** Shorter words have room on the narrowest telephone, in the largest heading. */
const LONG = 16;
/** Letters that are left together at either end of a word. */
const ENDS = 4;

/**
 * A text whose long words may be divided, since Chromium divides none where it lacks the dictionary of the language.
 * For Swedish, whose compounds know no end; what is divided is only to be looked at, never an address or a name.
 */
export const withSoftHyphens = (text: string, locale: Locale): string =>
  locale === 'sv' ? text.replace(longWords, divided) : text;

/** But for those that somebody has divided already. */
const longWords = new RegExp(
  `(?<![\\p{L}${SOFT_HYPHEN}])\\p{L}{${LONG},}(?![\\p{L}${SOFT_HYPHEN}])`,
  'gu',
);

const divided = (word: string): string =>
  hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: LONG })
    .replace(loneConsonant, '$1')
    .replace(loneVowel, `${SOFT_HYPHEN}$1`)
    .replace(tooEarly, (start) => start.replaceAll(SOFT_HYPHEN, ''))
    .replace(tooLate, (end) => end.replaceAll(SOFT_HYPHEN, ''));

/** The s that joins two words stays with the first; a vowel that stands alone goes with what follows. */
const loneConsonant = new RegExp(`${SOFT_HYPHEN}([bcdfghjklmnpqrstvwxz])(?=${SOFT_HYPHEN})`, 'gi');
const loneVowel = new RegExp(`${SOFT_HYPHEN}([aeiouyåäö])${SOFT_HYPHEN}`, 'gi');
const letters = `(?:${SOFT_HYPHEN}?\\p{L}){${ENDS}}`;
const tooEarly = new RegExp(`^${letters}`, 'u');
const tooLate = new RegExp(`${letters}$`, 'u');
