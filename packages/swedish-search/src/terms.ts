import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Locale } from '@regionwebb/content/locales';

const LONGEST = 60;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in order, as they are written. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

/** Whether a word is a stop word. */
export const isStopWord = (written: string, locale: Locale): boolean =>
  stopWords[locale].has(lowerOf(written));

/**
 * The term of a word: without case, inflection and diacritics, but in Swedish with å, ä and ö, which are distinct
 * letters: `vård` does not find `värde`.
 */
export function termOf(written: string, locale: Locale): string {
  const lower = lowerOf(written);
  const terms = known[locale];
  const term = terms.get(lower) ?? stem[locale](formOf(lower, locale).slice(0, LONGEST));
  if (terms.size >= MOST_KNOWN) terms.clear();
  terms.set(lower, term);
  return term;
}

/** A word without case and diacritics, but in Swedish with å, ä and ö: the stemmer's input. */
export function formOf(written: string, locale: Locale): string {
  const lower = lowerOf(written);
  if (locale === 'en' || !/[åäö]/.test(lower)) return withoutMarks(lower);
  return lower.replace(/[^åäö]+/g, (between) => withoutMarks(between));
}

const unmarkedLetters: Record<string, string> = { å: 'a', ä: 'a', ö: 'o' };

/** A term as typed without å, ä and ö; the length stays the same. */
export const fold = (term: string): string =>
  /[åäö]/.test(term) ? term.replace(/[åäö]/g, (letter) => unmarkedLetters[letter] ?? letter) : term;

const lowerOf = (written: string) => written.normalize('NFC').toLowerCase();

const withoutMarks = (lower: string): string =>
  lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');

/** Definite forms that Snowball leaves as they are: kontoret, förbundet; skolan, hälsan; strategin, miljön. */
const definite = new RegExp(
  [/(?<=.{4})(?<!h)ets?$/, /(?<=.{3}[^aeiouyåäö])(?<!pl)ans?$/, /(?<=.{4}[iåö])ns?$/]
    .map(({ source }) => source)
    .join('|'),
);

/** Endings that Snowball would strip though they distinguish words: `styrelse` from `styr`, `ledig` from `led`, `kontor` from `kontakt`. */
const kept = new RegExp(
  [
    /^(.{3,}els)e[nrs]{0,2}(?:na)?s?$/,
    /^(.{1,3}ig)(?:a|t|e|are|ast|het|heten|heter)?$/,
    /^(.*kontor)(?:s|ets?|ens?)?$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Repeated until nothing is stripped: in one pass `kontor` loses what `kontoren` keeps. */
function stemSwedishWord(written: string): string {
  const whole = kept.exec(written);
  if (whole) return whole.slice(1).find(Boolean) ?? written;
  const shorter = stemSwedish(written.replace(definite, ''));
  return shorter === written ? written : stemSwedishWord(shorter);
}

const stem: Record<Locale, (unmarked: string) => string> = {
  sv: stemSwedishWord,
  en: stemEnglish,
};

/** Stemming is most of the work of indexing, and a few thousand words make up nearly all of any text. */
const MOST_KNOWN = 50_000;
const known = { sv: new Map<string, string>(), en: new Map<string, string>() };

const swedish =
  'alla allt att av bli blir blev de dem den denna deras dess det detta dig din du där efter ej eller en ' +
  'er ett från för ha hade han hans har hon hur här i icke in inom inte jag kan kunde man med mellan men ' +
  'mig min mot mycket ni nu när någon något några och om oss på sin sina sitt ska skulle som så sådan till ' +
  'under upp ut utan finns får ger gör göra heter ligger måste når samt vill vad var vara vars varit vem vi vid vilka vilken vilket vår våra än är åt över';

const english =
  'a all an and any are as at be been but by can could did do does for from had has have he her his how i ' +
  'if in into is it its me my no not of on or our she so some such than that the their them then there ' +
  'find get go need please want these they this those to was we were what when where which who will with would you your';

/** Stop words: nearly half of any running text. */
const stopWords: Record<Locale, ReadonlySet<string>> = {
  sv: new Set(swedish.split(' ')),
  en: new Set(english.split(' ')),
};

const stopTerms = { sv: stopTermsOf('sv'), en: stopTermsOf('en') };

/** Whether a term is that of a stop word, also without å, ä and ö. */
export const isStopTerm = (term: string, locale: Locale): boolean => stopTerms[locale].has(term);

function stopTermsOf(locale: Locale): ReadonlySet<string> {
  const terms = [...stopWords[locale]].map((word) => termOf(word, locale));
  return new Set(terms.flatMap((term) => [term, fold(term)]));
}
