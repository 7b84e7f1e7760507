import type { Where } from 'payload';
import type { Words } from '../../translations/translate';

/** The classes of comments that are disposed of, each under decisions of its own, the strictest first (K15, K16). */
export const classes = [
  {
    value: 'registered',
    label: { sv: 'Avslutade och diarieförda', en: 'Closed and registered' },
  },
  {
    value: 'handled',
    label: { sv: 'Avslutade utan diarienummer', en: 'Closed without diary number' },
  },
  {
    value: 'spam',
    label: {
      sv: 'Skräp och karantän (ringa betydelse)',
      en: 'Spam and quarantine (of little importance)',
    },
  },
] as const satisfies { value: string; label: Words }[];

export type DisposalClass = (typeof classes)[number]['value'];

export const labelOf = (name: DisposalClass): Words =>
  classes.find(({ value }) => value === name)?.label ?? { sv: name, en: name };

const unregistered: Where = {
  or: [{ diaryNumber: { exists: false } }, { diaryNumber: { equals: '' } }],
};
const registered: Where = {
  and: [{ diaryNumber: { exists: true } }, { diaryNumber: { not_equals: '' } }],
};
const closed: Where = { status: { equals: 'done' } };
const spam: Where = { closedAs: { equals: 'spam' } };

const members: Record<DisposalClass, Where> = {
  registered: { and: [closed, registered] },
  handled: {
    and: [
      closed,
      unregistered,
      { or: [{ closedAs: { exists: false } }, { closedAs: { not_equals: 'spam' } }] },
    ],
  },
  spam: {
    and: [unregistered, { or: [{ status: { equals: 'quarantine' } }, { and: [closed, spam] }] }],
  },
};

/** What is due of a class: see `mayGoWith`. */
export const isDue = (name: DisposalClass, months: number, now: Date): Where => ({
  and: [members[name], mayGoWith(name, months, now)],
});

/**
 * What may go in a matter of a class: it is of that class or one that is less strict, and untouched for so many months. Never
 * a record under secrecy without a diary number (K13).
 */
export const mayGoWith = (name: DisposalClass, months: number, now: Date): Where => ({
  and: [
    { or: names.slice(names.indexOf(name)).map((each) => members[each]) },
    { updatedAt: { less_than: monthsBefore(now, months).toISOString() } },
    { or: [{ secrecy: { not_equals: true } }, registered] },
  ],
});

const names = classes.map(({ value }) => value);

/** The same day so many calendar months ago in UTC, or the last of that month where it is shorter. */
export function monthsBefore(now: Date, months: number): Date {
  const day = new Date(now);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(now.getUTCDate(), last));
  return day;
}
