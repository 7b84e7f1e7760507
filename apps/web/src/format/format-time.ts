import type { Locale } from '@regionwebb/content/locales';
import { formatInterval } from './format-interval';
import { nbsp } from './nbsp';
import { readTime } from './read-time';
import { timeZone } from './time-zone';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });

/** `kl. 9.05` of a point in time, in English `9:05` (T2, T3, T11). */
export const formatTime = (stored: string | null | undefined, locale: Locale): string => {
  const time = readTime(stored);
  return time ? withPreposition(clockTime(clock.format(time), locale), locale) : '';
};

/** `kl. 9.00–15.30` between two clock times as the CMS stores them, `09:00`; in English `9:00–15:30`. */
export const formatTimeSpan = (opens: string, closes: string, locale: Locale): string =>
  withPreposition(formatInterval(clockTime(opens, locale), clockTime(closes, locale)), locale);

const clockTime = (stored: string, locale: Locale): string => {
  const time = stored.replace(/^0(?=\d)/, '');
  return locale === 'sv' ? time.replace(':', '.') : time;
};

const withPreposition = (time: string, locale: Locale): string =>
  locale === 'sv' && time !== '' ? `kl.${nbsp}${time}` : time;
