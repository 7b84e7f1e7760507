import type { Words } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';

const DAY_MS = 86_400_000;

export interface Due {
  words: Words;
  isOverdue: boolean;
}

/** When a comment is to be answered, in words, by days in Sweden; undefined where there is no such day. */
export function dueInWords(
  { dueAt, status }: { dueAt?: string | null | undefined; status: string },
  now: Date,
): Due | undefined {
  if (!dueAt) return undefined;
  const day = dayOf(dueAt);
  const isOpen = status === 'new' || status === 'handling';
  if (!isOpen) return { words: { sv: day, en: day }, isOverdue: false };
  const left = (Date.parse(day) - Date.parse(dayOf(now))) / DAY_MS;
  if (Date.parse(dueAt) < now.getTime())
    return { words: overdue(Math.max(-left, 1)), isOverdue: true };
  return { words: ahead(left, day), isOverdue: false };
}

const dayOf = (time: Date | string): string => inSwedishTime(time).slice(0, 'yyyy-mm-dd'.length);

const overdue = (days: number): Words => ({
  sv: `Försenad ${days} ${days === 1 ? 'dag' : 'dagar'}`,
  en: `${days} ${days === 1 ? 'day' : 'days'} overdue`,
});

function ahead(days: number, day: string): Words {
  if (days === 0) return { sv: 'I dag', en: 'Today' };
  if (days === 1) return { sv: 'I morgon', en: 'Tomorrow' };
  return { sv: `${day}, om ${days} dagar`, en: `${day}, in ${days} days` };
}
