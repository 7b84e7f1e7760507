import type { Where } from 'payload';
import type { Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import type { Status } from '../comment-handling/states';

interface About {
  /** The id of the user. */
  user: string;
  now: Date;
}

/** What is counted of the comments in a state. */
export interface CountOfState {
  status: Status;
  total: number;
  mine: number;
  unopened: number;
  overdue: number;
}

interface View {
  name: string;
  label: Words;
  statuses: readonly Status[];
  /** Which of the comments in these states; all where there is none. */
  only?: (about: About) => Where;
  count: Exclude<keyof CountOfState, 'status'>;
  /** The newest first, which is for what is done. */
  isNewestFirst?: boolean;
  /** What they are in order of. */
  by: 'receivedAt' | 'dueAt';
}

const open = ['new', 'handling'] as const;

/** The views of the inbox, in the order they are shown in; the first is shown unless another is asked for. */
export const views: readonly [View, ...View[]] = [
  {
    ...{ name: 'att-besvara', statuses: open, count: 'total', by: 'receivedAt' },
    label: { sv: 'Att besvara, äldst först', en: 'To answer, oldest first' },
  },
  {
    ...{ name: 'nya', statuses: ['new'], count: 'total', by: 'receivedAt' },
    label: { sv: 'Nya', en: 'New' },
  },
  {
    ...{ name: 'mina', statuses: open, count: 'mine', by: 'receivedAt' },
    label: { sv: 'Mina', en: 'Mine' },
    only: ({ user }) => ({ handler: { equals: user } }),
  },
  {
    ...{ name: 'olasta', statuses: open, count: 'unopened', by: 'receivedAt' },
    label: { sv: 'Olästa', en: 'Unread' },
    only: () => ({ openedAt: { exists: false } }),
  },
  {
    ...{ name: 'forsenade', statuses: open, count: 'overdue', by: 'dueAt' },
    label: { sv: 'Försenade', en: 'Overdue' },
    only: ({ now }) => ({ dueAt: { less_than: now.toISOString() } }),
  },
  {
    ...{ name: 'besvarade', statuses: ['answered'], count: 'total', by: 'receivedAt' },
    ...{ label: { sv: 'Besvarade', en: 'Answered' }, isNewestFirst: true },
  },
  {
    ...{ name: 'avslutade', statuses: ['done'], count: 'total', by: 'receivedAt' },
    ...{ label: { sv: 'Avslutade', en: 'Closed' }, isNewestFirst: true },
  },
  {
    ...{ name: 'karantan', statuses: ['quarantine'], count: 'total', by: 'receivedAt' },
    label: { sv: 'Karantän', en: 'Quarantine' },
  },
];

export type { View };

export const viewNamed = (name: unknown): View =>
  views.find((view) => view.name === name) ?? views[0];

export const whereOf = ({ statuses, only }: View, about: About): Where => ({
  and: [{ status: { in: [...statuses] } }, ...(only ? [only(about)] : [])],
});

/** By time, and by number where that is the same. */
export const sortOf = ({ by, isNewestFirst }: View): string[] =>
  isNewestFirst ? [`-${by}`, '-receipt'] : [by, 'receipt'];

/** Those that come after a comment in the order of a view, or before it. */
export function beyond(
  { by, isNewestFirst = false }: View,
  comment: object,
  direction: 'next' | 'previous',
): Where {
  const isLater = (direction === 'next') !== isNewestFirst;
  const operator = isLater ? 'greater_than' : 'less_than';
  const than = propertyOf(comment, by);
  const later = { [by]: { [operator]: than } };
  const same = {
    and: [{ [by]: { equals: than } }, { receipt: { [operator]: propertyOf(comment, 'receipt') } }],
  };
  return { or: [later, same] };
}

/** How many comments a view has. */
export const countOf = ({ statuses, count }: View, counts: readonly CountOfState[]): number =>
  counts
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, each) => sum + each[count], 0);
