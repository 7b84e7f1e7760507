import { atSwedishTime, inSwedishTime } from '../publishing/swedish-time';

const DAY_MS = 86_400_000;

/**
 * The end of a working day, a number of working days after the day of a time: 23.59 in Sweden. Comments that come in on a
 * Friday evening and on the Saturday have the same one.
 */
export function afterWorkingDays(from: Date, days: number): Date {
  let day = Date.parse(`${inSwedishTime(from).slice(0, 'yyyy-mm-dd'.length)}T00:00:00Z`);
  for (let left = days; left > 0;) {
    day += DAY_MS;
    if (isWorkingDay(new Date(day))) left -= 1;
  }
  return atSwedishTime(new Date(day).toISOString().slice(0, 'yyyy-mm-dd'.length), '23:59');
}

/**
 * Whether a calendar day, given as its midnight in UTC, is a working day: not a Saturday, Sunday or public holiday (lag
 * 1989:253), nor Midsummer Eve, Christmas Eve or New Year's Eve, which count as holidays (lag 1930:173, 2 §).
 */
export function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const date = day.toISOString().slice('yyyy-'.length, 'yyyy-mm-dd'.length);
  if (fixedHolidays.has(date)) return false;
  // Midsummer Eve is the Friday of 19–25 June.
  if (weekday === 5 && date >= '06-19' && date <= '06-25') return false;
  const sinceEaster = (day.getTime() - easterSunday(day.getUTCFullYear())) / DAY_MS;
  return !daysFromEaster.has(sinceEaster);
}

const fixedHolidays: ReadonlySet<string> = new Set([
  ...['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
]);

/** Good Friday, Easter Monday and Ascension Day; other movable holidays are Saturdays or Sundays. */
const daysFromEaster: ReadonlySet<number> = new Set([-2, 1, 39]);

/** Midnight in UTC of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
