import type { Locale } from '@regionwebb/content/locales';

export const nbsp = '\u00A0';

/** The same text on one line: every space in it fixed (T11). */
export const keepTogether = (text: string): string => text.trim().replace(/\s+/g, nbsp);

/** An English name as it is written inside a sentence: "The Stockholm office" becomes "the Stockholm office". */
export const inSentence = (name: string): string => name.replace(/^The (?=\p{L})/u, 'the ');

/** The locale for `Intl`: English as in Europe, day before month. */
export const languageTag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };

const collator = new Intl.Collator('sv');

/** A sorted copy in the order of the Swedish alphabet: Z, Å, Ä, Ö; V apart from W; é with e (T15). */
export const sortSwedish = <T>(items: readonly T[], name: (item: T) => string): T[] =>
  [...items].sort((a, b) => collator.compare(name(a), name(b)));

const names = (locale: Locale) => new Intl.DisplayNames(locale, { type: 'region' });
const regions: Record<Locale, Intl.DisplayNames> = { sv: names('sv'), en: names('en') };

/** `Belgien` for `BE`, in English `Belgium`. */
export const countryName = (code: string, locale: Locale): string =>
  regions[locale].of(code) ?? code;

/** A number in the language's format: `2 000` with a fixed space in Swedish (T11), `2,000` in English. */
export const formatCount = (count: number, locale: Locale): string =>
  count.toLocaleString(languageTag[locale]);

/** `2019–2020`, `37–41`: an en dash without spaces (T10); one end alone when the other is missing or equal. */
export const formatInterval = (from: string, to: string): string =>
  [...new Set([from, to])].filter((end) => end !== '').join('–');
