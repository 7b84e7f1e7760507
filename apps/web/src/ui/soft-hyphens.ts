import type { Locale } from '@regionwebb/content/locales';
// Swedish hyphenation patterns, from the TeX community; for the server only.
import { hyphenateSync } from 'hyphen/sv';

export const SOFT_HYPHEN = '\u00AD';
/** Shorter words fit on the narrowest telephone, in the largest heading. */
const LONG = 16;
/** Letters that stay together at either end of a word. */
const ENDS = 4;

/**
 * A text with soft hyphens in its long words, since Chromium hyphenates only with a dictionary of the language. For Swedish,
 * with its long compounds, and only for display: never for an address or a name.
 */
export const withSoftHyphens = (text: string, locale: Locale): string =>
  locale === 'sv' ? text.replace(longWords, divided) : text;

/** Except words with soft hyphens already. */
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

/** A linking s stays with the first part; a single vowel joins the next syllable. */
const loneConsonant = new RegExp(`${SOFT_HYPHEN}([bcdfghjklmnpqrstvwxz])(?=${SOFT_HYPHEN})`, 'gi');
const loneVowel = new RegExp(`${SOFT_HYPHEN}([aeiouyåäö])${SOFT_HYPHEN}`, 'gi');
const letters = `(?:${SOFT_HYPHEN}?\\p{L}){${ENDS}}`;
const tooEarly = new RegExp(`^${letters}`, 'u');
const tooLate = new RegExp(`${letters}$`, 'u');
