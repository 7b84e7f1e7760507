import type { Locale } from '@regionwebb/content/locales';
import { formatDate } from './format-date';
import { formatInterval } from './format-interval';
import { isoWithOffset } from './iso-with-offset';
import { readTime } from './read-time';

interface Period {
  start?: string | null;
  end?: string | null;
}

const words: Record<Locale, { from: (day: string) => string; until: (day: string) => string }> = {
  sv: { from: (day) => `från ${day} tills vidare`, until: (day) => `till och med ${day}` },
  en: { from: (day) => `from ${day} until further notice`, until: (day) => `until ${day}` },
};

/** `2019–2027` for whole years, `1 mars 2019–30 juni 2020` otherwise (T1, T10); empty for no period (T7). */
export const formatPeriod = (period: Period | null | undefined, locale: Locale): string => {
  const start = edge(period?.start, '-01-01T', locale);
  const end = edge(period?.end, '-12-31T', locale);
  if (start?.year && end?.year) return formatInterval(start.year, end.year);
  if (start && end) return formatInterval(start.day, end.day);
  if (start) return words[locale].from(start.year ?? start.day);
  return end ? words[locale].until(end.year ?? end.day) : '';
};

/** One end of a period; its year alone where it falls on the first or last day of one. */
const edge = (stored: string | null | undefined, ofYear: string, locale: Locale) => {
  const time = readTime(stored);
  if (!time) return undefined;
  const iso = isoWithOffset(time);
  const year = iso.includes(ofYear) ? iso.slice(0, 4) : undefined;
  return { day: formatDate(stored, locale), year };
};
