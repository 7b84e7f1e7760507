import type { Office } from '@regionwebb/content/payload-types';
import type { Locale } from '@regionwebb/content/locales';
import { formatInterval, languageTag } from './text';
import { formatTimeSpan } from './dates';

export type OpeningHoursRow = NonNullable<Office['openingHours']>[number];
type Day = OpeningHoursRow['days'][number];

const week: Record<Locale, Record<Day, string>> = {
  sv: {
    monday: 'måndag',
    tuesday: 'tisdag',
    wednesday: 'onsdag',
    thursday: 'torsdag',
    friday: 'fredag',
    saturday: 'lördag',
    sunday: 'söndag',
  },
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
};

const half: Record<Locale, { from: string; until: string }> = {
  sv: { from: 'från', until: 'till' },
  en: { from: 'from', until: 'until' },
};

/** `Måndag–torsdag kl. 9.00–16.30`, a line for each non-empty row of the CMS (T2, T7, T10). */
export const openingHoursLines = (
  rows: readonly OpeningHoursRow[] | null | undefined,
  locale: Locale,
): string[] =>
  (rows ?? []).flatMap(({ days, opens, closes, note }) => {
    const hours = formatHours(opens ?? '', closes ?? '', locale);
    if (hours === '' && !note) return [];
    const times = [formatDays(days, locale), hours].filter(Boolean).join(' ');
    return [capitalised(withNote(times, note?.trim() ?? ''))];
  });

/** A note that is a sentence follows a full stop. */
const withNote = (times: string, note: string): string =>
  times && note ? `${times}${/^\p{Lu}\p{Ll}/u.test(note) ? '.' : ','} ${note}` : times || note;

const formatHours = (opens: string, closes: string, locale: Locale): string => {
  const span = formatTimeSpan(opens, closes, locale);
  if (opens && closes) return span;
  if (opens) return `${half[locale].from} ${span}`;
  return closes ? `${half[locale].until} ${span}` : '';
};

/** Consecutive days become one interval; two neighbours are named separately. */
const formatDays = (days: readonly Day[], locale: Locale): string => {
  const names = week[locale];
  const runs = Object.values(names).reduce<string[][]>((found, name, index) => {
    const isOpen = days.some((day) => names[day] === name);
    const last = found.at(-1);
    if (!isOpen) return index === 0 ? found : [...found, []];
    return last ? [...found.slice(0, -1), [...last, name]] : [[name]];
  }, []);
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [formatInterval(run[0] ?? '', run.at(-1) ?? '')] : run,
  );
  return new Intl.ListFormat(languageTag[locale]).format(parts);
};

const capitalised = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
