import { inSwedishTime } from '../publishing/swedish-time';
import type { WorkItem } from '../work-list/work-items';

/** A planned publication or unpublication. */
export interface Planned {
  key: string;
  /** `2026-12-01` and `08:00`, in Swedish time. */
  day: string;
  time: string;
  item: WorkItem;
  isUnpublication: boolean;
  isLate: boolean;
}

export interface Day {
  /** `2026-12-01`. */
  day: string;
  plans: Planned[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export const planOf = (
  item: WorkItem,
  { at, now, isUnpublication }: { at: string; now: Date; isUnpublication: boolean },
): Planned => {
  const [day = '', time = ''] = inSwedishTime(at).split(' ');
  // Jobs run every second.
  const isLate = now.getTime() - new Date(at).getTime() > MINUTE_MS;
  const key = `${item.id}${isUnpublication ? '-' : '+'}${at}`;
  return { key, day, time, item, isUnpublication, isLate };
};

/** Plans in the order of their days. */
export function byDay(plans: Planned[]): Day[] {
  const sorted = [...plans].sort((one, other) =>
    `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`),
  );
  const days = [...new Set(sorted.map(({ day }) => day))];
  return days.map((day) => ({ day, plans: sorted.filter((plan) => plan.day === day) }));
}

/** The weeks, from Monday, from today on for a number of days, each day with its plans. */
export function weeksOf(plans: Planned[], now: Date, days: number): Day[][] {
  const today = Date.parse(inSwedishTime(now).slice(0, 'yyyy-mm-dd'.length));
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const count = Math.ceil((sinceMonday + days + 1) / 7);
  const dayAt = (number: number): Day => {
    const at = today + (number - sinceMonday) * DAY_MS;
    const day = new Date(at).toISOString().slice(0, 'yyyy-mm-dd'.length);
    return { day, plans: plans.filter((plan) => plan.day === day) };
  };
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => dayAt(week * 7 + weekday)),
  );
}
