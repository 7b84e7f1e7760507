import type { Locale } from '@regionwebb/content/locales';
import { formatDate, isoWithOffset, readTime, swedishDay } from './dates';
import { formatInterval } from './text';

interface Period {
  start?: string | null | undefined;
  end?: string | null | undefined;
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

/** One end of a period; its year alone where it is the first or last day of one. */
const edge = (stored: string | null | undefined, ofYear: string, locale: Locale) => {
  const time = readTime(stored);
  if (!time) return undefined;
  const iso = isoWithOffset(time);
  const year = iso.includes(ofYear) ? iso.slice(0, 4) : undefined;
  return { day: formatDate(stored, locale), year };
};

export type PeriodState = 'done' | 'current' | 'coming';

/**
 * The state of a period by the Swedish calendar (T3): it includes its first and last day, and without a last day it has no
 * end. Undefined where neither day is known.
 */
export function periodState(
  period: Period | null | undefined,
  now = new Date(),
): PeriodState | undefined {
  const [start, end] = [readTime(period?.start), readTime(period?.end)];
  if (!start && !end) return undefined;
  const today = swedishDay(now);
  if (end && swedishDay(end) < today) return 'done';
  return start && swedishDay(start) > today ? 'coming' : 'current';
}
