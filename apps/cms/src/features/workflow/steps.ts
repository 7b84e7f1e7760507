import type { User } from '@regionwebb/content/payload-types';
import { hasRole, type Role } from '../../access/roles';
import type { Words } from '../../translations/translate';
import type { LanguageState } from '../publishing/language-state';
import type { Cause } from '../versions/causes';
import type { Review, State } from './states';

interface StepRule {
  label: Words;
  /** The states it is taken from. */
  from: readonly State[];
  roles: readonly Role[];
  /** What the version says that it makes; none for what saves nothing. */
  cause?: Cause;
  /** Whether the text must be one that can be published. */
  needsText?: boolean;
}

const writers = ['administrator', 'editor', 'author'] as const;
const editors = ['administrator', 'editor'] as const;
const unapproved = ['draft', 'review', 'returned'] as const;

/** What can be done with a text on its way to the site. Publishing itself is a save, as before. */
export const steps = {
  send: {
    label: { sv: 'Skicka till granskning', en: 'Send to review' },
    from: ['draft', 'returned'],
    roles: writers,
    cause: 'sent',
    needsText: true,
  },
  withdraw: {
    label: { sv: 'Ta tillbaka', en: 'Withdraw' },
    from: ['review'],
    roles: writers,
    cause: 'withdrawn',
  },
  takeover: {
    label: { sv: 'Ta över granskningen', en: 'Take over the review' },
    from: ['review'],
    roles: editors,
    cause: 'assigned',
  },
  assign: {
    label: { sv: 'Byt granskare', en: 'Change the reviewer' },
    from: ['review'],
    roles: editors,
    cause: 'assigned',
  },
  return: {
    label: { sv: 'Skicka åter', en: 'Return' },
    from: ['review', 'approved', 'planned'],
    roles: editors,
    cause: 'returned',
  },
  approve: {
    label: { sv: 'Godkänn', en: 'Approve' },
    from: unapproved,
    roles: editors,
    cause: 'approved',
    needsText: true,
  },
  plan: {
    label: { sv: 'Planera', en: 'Plan' },
    from: [...unapproved, 'approved', 'planned'],
    roles: editors,
    cause: 'planned',
    needsText: true,
  },
  unplan: {
    label: { sv: 'Ta bort planen', en: 'Remove the plan' },
    from: ['planned'],
    roles: editors,
    cause: 'unplanned',
  },
  remind: {
    label: { sv: 'Påminn', en: 'Remind' },
    from: ['review', 'returned'],
    roles: writers,
  },
  'publish-urgently': {
    label: { sv: 'Publicera direkt', en: 'Publish at once' },
    from: unapproved,
    roles: editors,
    needsText: true,
  },
} as const satisfies Record<string, StepRule>;

export type Step = keyof typeof steps;

export const isStep = (name: unknown): name is Step =>
  typeof name === 'string' && Object.hasOwn(steps, name);

export interface Situation {
  user: Pick<User, 'id' | 'role'> | null | undefined;
  review: Review;
  language: Pick<LanguageState, 'isWaiting' | 'canHaveAddress'>;
  /** Whether whoever wrote a text last may not approve it. */
  isTwoPersonRule: boolean;
}

/** Why a step cannot be taken: by this person, or from this state, or with this text; undefined if it can. */
export function whyNot(
  step: Step,
  { user, review, language, isTwoPersonRule }: Situation,
): 'role' | 'not-sender' | 'state' | 'own' | 'text' | 'nothing-new' | 'wrote-it' | undefined {
  const rule: StepRule = steps[step];
  if (!hasRole(user, ...rule.roles)) return 'role';
  if (!rule.from.includes(review.state)) return 'state';
  const isAuthor = hasRole(user, 'author');
  if (step === 'withdraw' && isAuthor && review.sentBy !== user?.id) return 'not-sender';
  if (step === 'takeover' && review.reviewer === user?.id) return 'own';
  if (step === 'remind' && waitsFor(review) === user?.id) return 'own';
  if (rule.needsText && !language.canHaveAddress) return 'text';
  if (rule.needsText && !language.isWaiting) return 'nothing-new';
  const approves = step === 'approve' || (step === 'plan' && !isApproved(review));
  const wroteIt = review.writtenBy === null || review.writtenBy === user?.id;
  if (isTwoPersonRule && approves && wroteIt) return 'wrote-it';
  if (step === 'publish-urgently' && !(isTwoPersonRule && wroteIt)) return 'state';
  return undefined;
}

/** The user who is to review a text, or to change a returned one; null where several may. */
const waitsFor = ({ state, reviewer, sentBy, writtenBy }: Review): string | null => {
  if (state === 'review') return reviewer;
  return sentBy === writtenBy ? writtenBy : null;
};

const isApproved = ({ state }: Review): boolean => state === 'approved' || state === 'planned';

export const possibleSteps = (situation: Situation): Step[] =>
  Object.keys(steps)
    .filter(isStep)
    .filter((step) => whyNot(step, situation) === undefined);
