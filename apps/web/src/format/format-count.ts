import type { Locale } from '@regionwebb/content/locales';
import { languageTag } from './language-tag';

/** A number as it is written in the language: `2 000` with a fixed space in Swedish (T11), `2,000` in English. */
export const formatCount = (count: number, locale: Locale): string =>
  count.toLocaleString(languageTag[locale]);
