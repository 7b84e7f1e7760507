import { readTime } from './read-time';
import { swedishDay } from './swedish-day';

export type PeriodState = 'done' | 'current' | 'coming';

interface Period {
  start?: string | null | undefined;
  end?: string | null | undefined;
}

/**
 * How far a period has come by the Swedish calendar (T3): its first and last day belong to it, and without a last day
 * it goes on. Undefined where neither day is known.
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
