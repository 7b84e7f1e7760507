import type { Locale } from '@regionwebb/content/locales';
import { languageTag } from './language-tag';
import { readTime } from './read-time';
import { timeZone } from './time-zone';

const long = (locale: Locale) =>
  new Intl.DateTimeFormat(languageTag[locale], { timeZone, dateStyle: 'long' });
const formats: Record<Locale, Intl.DateTimeFormat> = { sv: long('sv'), en: long('en') };

/** `26 januari 2018`, in English `26 January 2018` (T1, T3); empty when it is no date. */
export const formatDate = (stored: string | null | undefined, locale: Locale): string => {
  const time = readTime(stored);
  return time ? formats[locale].format(time) : '';
};
