import { atSwedishTime, inSwedishTime } from '../publishing/swedish-time';

const DAY_MS = 24 * 60 * 60_000;
const AT = '07:00';

/** The first seven o'clock in the morning, Swedish time, at or after a time, also where the clocks change (T5). */
export function nextDigest(after: Date): Date {
  const [today = ''] = inSwedishTime(after).split(' ');
  const first = atSwedishTime(today, AT);
  if (first >= after) return first;
  const [tomorrow = ''] = inSwedishTime(new Date(first.getTime() + DAY_MS)).split(' ');
  return atSwedishTime(tomorrow, AT);
}
