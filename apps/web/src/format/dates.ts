import type { Locale } from '@regionwebb/content/locales';
import { formatInterval, languageTag, nbsp } from './text';

/** All times are Swedish, wherever the server is (T3). */
export const timeZone = 'Europe/Stockholm';

/** `2019-10-25`: the day of a point in time in Sweden (T3). Such days sort as text. */
export const swedishDay = (time: Date): string => isoWithOffset(time).slice(0, 10);

/** The same day some whole years before, as text to compare with. */
export const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** A stored point in time, or undefined when it is missing or invalid. */
export const readTime = (stored: string | null | undefined): Date | undefined => {
  if (!stored) return undefined;
  const time = new Date(stored);
  return Number.isNaN(time.getTime()) ? undefined : time;
};

const long = (locale: Locale) =>
  new Intl.DateTimeFormat(languageTag[locale], { timeZone, dateStyle: 'long' });
const formats: Record<Locale, Intl.DateTimeFormat> = { sv: long('sv'), en: long('en') };

/** `26 januari 2018`, in English `26 January 2018` (T1, T3); empty when it is no date. */
export const formatDate = (stored: string | null | undefined, locale: Locale): string => {
  const time = readTime(stored);
  return time ? formats[locale].format(time) : '';
};

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });

/** `kl. 9.05` of a point in time, in English `9:05` (T2, T3, T11). */
export const formatTime = (stored: string | null | undefined, locale: Locale): string => {
  const time = readTime(stored);
  return time ? withPreposition(clockTime(clock.format(time), locale), locale) : '';
};

/** `26 januari 2018 kl. 9.05`, in English `26 January 2018 at 9:05`, where traceability matters (T5). */
export const formatDateTime = (stored: string, locale: Locale): string =>
  [formatDate(stored, locale), ...(locale === 'en' ? ['at'] : []), formatTime(stored, locale)].join(
    ' ',
  );

/** `kl. 9.00–15.30` between two clock times as the CMS stores them, `09:00`; in English `9:00–15:30`. */
export const formatTimeSpan = (opens: string, closes: string, locale: Locale): string =>
  withPreposition(formatInterval(clockTime(opens, locale), clockTime(closes, locale)), locale);

const clockTime = (stored: string, locale: Locale): string => {
  const time = stored.replace(/^0(?=\d)/, '');
  return locale === 'sv' ? time.replace(':', '.') : time;
};

const withPreposition = (time: string, locale: Locale): string =>
  locale === 'sv' && time !== '' ? `kl.${nbsp}${time}` : time;

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
});
const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });

/** `2019-10-25T00:30:00+02:00`: a point in time for `<time datetime>` (T4). */
export const isoWithOffset = (time: Date): string =>
  `${parts.format(time).replace(' ', 'T')}${offset(time)}`;

const offset = (time: Date): string =>
  zone
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') ?? '';
