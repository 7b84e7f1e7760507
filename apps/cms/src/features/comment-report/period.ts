import { z } from 'zod';
import { atSwedishTime, inSwedishTime } from '../publishing/swedish-time';

/** A part of a period, or all of it, in Swedish days, both included. */
export interface Span {
  /** `2026-11`, `2026-K4`, `2026`, a day, or two days with `--` between them (ISO 8601). */
  name: string;
  from: string;
  to: string;
}

export interface Period extends Span {
  /** Days, months or years, in order, which together are the period. */
  parts: Span[];
}

const DAY_MS = 86_400_000;
/** A period of more days is divided into months, and one of more months into years. */
const MOST_DAYS = 45;
const MOST_MONTHS = 36;

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The first and last day of a month, which may be counted past December. */
function monthSpan(year: number, month: number, months = 1): Span {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString();
  const next = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString();
  return { name: first.slice(0, 7), from: first.slice(0, 10), to: dayAfter(next.slice(0, 10), -1) };
}

const yearSpan = (year: number): Span => ({ ...monthSpan(year, 1, 12), name: String(year) });

const quarterSpan = (year: number, quarter: number): Span => ({
  ...monthSpan(year, quarter * 3 - 2, 3),
  name: `${year}-K${quarter}`,
});

const query = z.object({
  period: z.string().max(20).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

/**
 * The period that a query asks for: `period=2026-11`, `2026-K4` or `2026`, or `period=days` with the days `from` and `to`.
 * This month where it names none, or one that cannot be.
 */
export function readPeriod(asked: unknown, now = new Date()): Period {
  const { period = '', from, to } = query.parse(asked ?? {});
  const span = (period === 'days' ? spanOfDays(from, to) : namedSpan(period)) ?? thisMonth(now);
  return { ...span, parts: partsOf(span) };
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function spanOfDays(from?: string, to?: string): Span | undefined {
  if (!from || !to || from > to) return undefined;
  if (!isYear(Number(from.slice(0, 4))) || !isYear(Number(to.slice(0, 4)))) return undefined;
  return { name: `${from}--${to}`, from, to };
}

function namedSpan(name: string): Span | undefined {
  const [, years, quarter, month] = /^(\d{4})(?:-K([1-4])|-(0[1-9]|1[0-2]))?$/.exec(name) ?? [];
  const year = Number(years);
  if (!isYear(year)) return undefined;
  if (quarter) return quarterSpan(year, Number(quarter));
  return month ? monthSpan(year, Number(month)) : yearSpan(year);
}

const today = (now: Date): string => inSwedishTime(now).slice(0, 10);

const thisMonth = (now: Date): Span =>
  monthSpan(Number(today(now).slice(0, 4)), Number(today(now).slice(5, 7)));

function partsOf({ from, to }: Span): Span[] {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days <= MOST_DAYS)
    return Array.from({ length: days }, (_, at) => dayAfter(from, at)).map((day) => ({
      name: day,
      from: day,
      to: day,
    }));
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const years = Number(to.slice(0, 4)) - year;
  const months = years * 12 + Number(to.slice(5, 7)) - month + 1;
  const spans =
    months <= MOST_MONTHS
      ? Array.from({ length: months }, (_, at) => monthSpan(year, month + at))
      : Array.from({ length: years + 1 }, (_, at) => yearSpan(year + at));
  return spans.map((span) => ({
    name: span.name,
    from: span.from < from ? from : span.from,
    to: span.to > to ? to : span.to,
  }));
}

/** The months of a span that is a year; another, which is no longer than a month, as it is. */
export const monthsOf = (span: Span): Span[] =>
  /^\d{4}$/.test(span.name) ? partsOf(span) : [span];

/** The first moment of a period, and the first after it. */
export const momentsOf = ({ from, to }: Span): { begins: Date; ends: Date } => ({
  begins: atSwedishTime(from, '00:00'),
  ends: atSwedishTime(dayAfter(to), '00:00'),
});

/** The periods to choose from, the latest first. */
export function recentPeriods(now = new Date()): Record<'months' | 'quarters' | 'years', Span[]> {
  const [year, month] = [Number(today(now).slice(0, 4)), Number(today(now).slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  return {
    months: Array.from({ length: 13 }, (_, at) => monthSpan(year, month - at)),
    quarters: Array.from({ length: 8 }, (_, at) => quarter - 1 - at).map((at) =>
      quarterSpan(year + Math.floor(at / 4), (((at % 4) + 4) % 4) + 1),
    ),
    years: Array.from({ length: 5 }, (_, at) => yearSpan(year - at)),
  };
}
