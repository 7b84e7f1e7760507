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
 * What a word is found by: without case, inflection and marks, so that `goteborg` finds `Göteborgs`; in Swedish with
 * its å, ä and ö too, so that who writes `vård` does not find `värde`.
 */
export function termsOf(written: string, locale: Locale): readonly string[] {
  const lower = lowerOf(written);
  const known = terms[locale].get(lower);
  if (known !== undefined) return known;
  const found = formsOf(lower, locale).map((form) => stem[locale](form.slice(0, LONGEST)));
  terms[locale].set(lower, found);
  return found;
}

/** A word without case and marks, and in Swedish with its å, ä and ö too. */
export function formsOf(written: string, locale: Locale): string[] {
  const lower = lowerOf(written);
  const plain = unmarked(lower);
  if (locale === 'en' || !/[åäö]/.test(lower)) return [plain];
  return [plain, lower.replace(/[^åäö]+/g, (between) => unmarked(between))];
}

/** What a word in a question stands for: whoever types å, ä or ö means it. */
export const askedTermOf = (written: string, locale: Locale): string =>
  termsOf(written, locale).at(-1) ?? written;

const lowerOf = (written: string) => written.normalize('NFC').toLowerCase();

/** Marks go before the stemmer, which then cuts a word the same way whether they were typed or not. */
const unmarked = (lower: string): string =>
  lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');

/** Snowball leaves the definite form of neuter words as it is: kontoret, förbundet, universitetet. */
const definiteNeuter = /(?<=.{4})(?<!h)ets?$/;

/** Once more until nothing is cut: in one go `kontor` loses what `kontoren` keeps. */
function stemSwedishWord(written: string): string {
  const shorter = stemSwedish(written.replace(definiteNeuter, ''));
  return shorter === written ? written : stemSwedishWord(shorter);
}

const stem: Record<Locale, (unmarked: string) => string> = {
  sv: stemSwedishWord,
  en: stemEnglish,
};

/** Stemming is most of the work of indexing, and a few thousand words are most of a text. */
const terms = {
  sv: new LRUCache<string, readonly string[]>({ max: 10_000 }),
  en: new LRUCache<string, readonly string[]>({ max: 10_000 }),
};
