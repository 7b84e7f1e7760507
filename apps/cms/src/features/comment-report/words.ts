import type { Words } from '../../translations/translate';
import type { Span } from './period';

export type Language = 'sv' | 'en';

const tag = { sv: 'sv-SE', en: 'en-GB' } as const;

export const words = {
  title: { sv: 'Rapport om kommentarer', en: 'Report on comments' },
  refused: {
    sv: 'Rapporten är för registratorer, redaktörer och administratörer.',
    en: 'The report is for registrars, editors and administrators.',
  },
  period: { sv: 'Period', en: 'Period' },
  months: { sv: 'Månader', en: 'Months' },
  quarters: { sv: 'Kvartal', en: 'Quarters' },
  years: { sv: 'År', en: 'Years' },
  days: { sv: 'Dagarna nedan', en: 'The days below' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  grouping: { sv: 'Dela upp efter', en: 'Divide by' },
  show: { sv: 'Visa', en: 'Show' },
  export: { sv: 'Hämta som CSV', en: 'Download as CSV' },
  inAll: { sv: 'I hela perioden', en: 'In the whole period' },
  oldestEver: {
    sv: 'Äldsta öppna kommentar, oavsett period',
    en: 'Oldest open comment, of any period',
  },
  over: { sv: 'Perioden, del för del', en: 'The period, part by part' },
  part: { sv: 'Del', en: 'Part' },
  received: { sv: 'Kommentarer som kom in', en: 'Comments received' },
  noShare: { sv: 'Andel Nej, i procent', en: 'Share of No, per cent' },
  mostCommented: { sv: 'Flest kommentarer', en: 'Most comments' },
  nothing: { sv: 'Inget har räknats i perioden.', en: 'Nothing was counted in the period.' },
  inTable: { sv: 'Siffrorna står i tabellen.', en: 'The table has the figures.' },
  notes: {
    sv: 'Tiden till svar är medianen av tiden från att kommentaren kom in till det första svaret. I tid betyder besvarade senast den dag de skulle, av dem som är besvarade eller försenade. Andelen Nej är av dem som svarat på Hittade du det du sökte? Kommentarer i karantän räknas bara där det står. Visningar räknas på servern, utan adress eller kaka, och inte de som sökmotorer gör. Läget är som det är nu.',
    en: 'The time to an answer is the median from reception to the first answer. In time means answered by the due date, of those that are answered or late. The share of No is of those who have answered Did you find what you were looking for? Comments in quarantine are counted only where it says so. Views are counted on the server, without addresses or cookies, and not those of search engines. The states are as they are now.',
  },
} as const satisfies Record<string, Words>;

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions, day: string): string =>
  new Intl.DateTimeFormat(tag[language], { timeZone: 'UTC', ...options }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** `november 2026`, `kvartal 4 2026`, `2026`, `1 november 2026` or two such days. */
export function spanName({ name, from, to }: Span, language: Language): string {
  const day = (date: string) =>
    formatOf(language, { day: 'numeric', month: 'long', year: 'numeric' }, date);
  if (/^\d{4}$/.test(name)) return name;
  const [, year = '', quarter] = /^(\d{4})-K(\d)$/.exec(name) ?? [];
  if (quarter) return `${language === 'sv' ? 'kvartal' : 'quarter'} ${quarter} ${year}`;
  if (/^\d{4}-\d\d$/.test(name))
    return formatOf(language, { month: 'long', year: 'numeric' }, from);
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}

/** The same where there is little room: `1 nov.`, `nov.`, or `nov. 2026` where there are several years. */
export function shortSpanName(
  { name, from }: Span,
  language: Language,
  { isOneYear }: { isOneYear: boolean },
): string {
  if (/^\d{4}$/.test(name)) return name;
  if (/^\d{4}-\d\d$/.test(name))
    return formatOf(language, { month: 'short', ...(isOneYear ? {} : { year: 'numeric' }) }, from);
  return formatOf(language, { day: 'numeric', month: 'short' }, from);
}

/** A number with at most one decimal. */
export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(tag[language], { maximumFractionDigits: 1 }).format(value);

export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(tag[language], { style: 'percent' }).format(share);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** `5 timmar`, or `3,5 dagar` from two days on. */
export function duration(milliseconds: number, language: Language): string {
  const unit = milliseconds < 2 * DAY ? 'hour' : 'day';
  const value = milliseconds / (unit === 'hour' ? HOUR : DAY);
  return new Intl.NumberFormat(tag[language], {
    ...{ style: 'unit', unit, unitDisplay: 'long' },
    maximumFractionDigits: unit === 'hour' && value >= 1 ? 0 : 1,
  }).format(value);
}
