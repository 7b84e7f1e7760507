import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Locale } from '@regionwebb/content/locales';
import { LRUCache } from 'lru-cache';
import { stopWords } from './stop-words';

const LONGEST = 60;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in order, as they are written. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

/** Whether a word is so common that it says nothing of what somebody is looking for. */
export const isStopWord = (written: string, locale: Locale): boolean =>
  stopWords[locale].has(lowerOf(written));

/**
 * What a word is found by: without case, inflection and marks, but in Swedish with its å, ä and ö, which are letters:
 * who types `vård` does not find `värde`.
 */
export function termOf(written: string, locale: Locale): string {
  const lower = lowerOf(written);
  const known = terms[locale].get(lower);
  if (known !== undefined) return known;
  const term = stem[locale](formOf(lower, locale).slice(0, LONGEST));
  terms[locale].set(lower, term);
  return term;
}

/** A word without case and marks, but in Swedish with its å, ä and ö: what the stemmer cuts the ending from. */
export function formOf(written: string, locale: Locale): string {
  const lower = lowerOf(written);
  if (locale === 'en' || !/[åäö]/.test(lower)) return withoutMarks(lower);
  return lower.replace(/[^åäö]+/g, (between) => withoutMarks(between));
}

const unmarkedLetters: Record<string, string> = { å: 'a', ä: 'a', ö: 'o' };

/** A term as those type it who have no å, ä and ö: of the same length. */
export const unmarkedOf = (term: string): string =>
  term.replace(/[åäö]/g, (letter) => unmarkedLetters[letter] ?? letter);

const lowerOf = (written: string) => written.normalize('NFC').toLowerCase();

const withoutMarks = (lower: string): string =>
  lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');

/** Definite forms that Snowball leaves as they are: kontoret, förbundet; skolan, hälsan; strategin, miljön. */
const definite = new RegExp(
  [/(?<=.{4})(?<!h)ets?$/, /(?<=.{3}[^aeiouyåäö])(?<!pl)ans?$/, /(?<=.{4}[iåö])ns?$/]
    .map(({ source }) => source)
    .join('|'),
);

/** What Snowball takes for an ending though it tells words apart: `styrelse` is no `styr`, `ledig` no `led`, and what begins as `kontor` no `kontakt`. */
const kept = new RegExp(
  [
    /^(.{3,}els)e[nrs]{0,2}(?:na)?s?$/,
    /^(.{1,3}ig)(?:a|t|e|are|ast|het|heten|heter)?$/,
    /^(.*kontor)(?:s|ets?|ens?)?$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Once more until nothing is cut: in one go `kontor` loses what `kontoren` keeps. */
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

/** Stemming is most of the work of indexing, and a few thousand words are most of a text. */
const terms = {
  sv: new LRUCache<string, string>({ max: 10_000 }),
  en: new LRUCache<string, string>({ max: 10_000 }),
};
