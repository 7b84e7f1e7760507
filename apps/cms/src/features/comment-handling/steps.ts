import { type Closing, closings, type Status, type Step, stepNames } from './states';
import { type PublishedOf, whyNotPublished, type WhyNotPublished } from './publication';
import type { Actor, StoredComment } from './stored-comment';

interface StepRule {
  /** The states it is taken from. */
  from: readonly Status[];
  /** Whether only registrars take it. */
  registers?: boolean;
}

const open = ['new', 'handling', 'answered'] as const;
const any = [...open, 'done', 'quarantine'] as const;

/** What can be done with a comment, and when. `close` depends on how it is closed too, see `closedFrom`. */
export const steps: Record<Step, StepRule> = {
  take: { from: ['new', 'handling'] },
  assign: { from: [...open, 'quarantine'] },
  answer: { from: ['new', 'handling'] },
  close: { from: [...open, 'quarantine'] },
  reopen: { from: ['answered', 'done'] },
  quarantine: { from: ['new', 'handling'] },
  release: { from: ['quarantine'] },
  note: { from: any },
  reveal: { from: any },
  tie: { from: [...open, 'done'] },
  untie: { from: any },
  register: { from: any, registers: true },
  publish: { from: ['answered', 'done'], registers: true },
  unpublish: { from: any, registers: true },
};

/** A comment is handled before it is closed as handled. */
const closedFrom: Record<Closing, readonly Status[]> = {
  handled: ['handling', 'answered'],
  duplicate: [...open, 'quarantine'],
  spam: [...open, 'quarantine'],
};

export const isStep = (name: unknown): name is Step =>
  stepNames.some(({ value }) => value === name);

export const isClosing = (name: unknown): name is Closing =>
  closings.some(({ value }) => value === name);

/** So that a comment can always be read and written as a whole. */
const MOST_STEPS = 500;

export type Why =
  'role' | 'state' | 'yours' | 'taken' | 'diary' | 'full' | 'untied' | WhyNotPublished;

interface Situation {
  actor: Pick<Actor, 'id' | 'registers'>;
  comment: Pick<
    StoredComment,
    'status' | 'handler' | 'secrecy' | 'diaryNumber' | 'steps' | 'resultingVersion'
  > &
    PublishedOf;
}

/** Why a step cannot be taken with a comment by somebody who reads it; undefined if it can. */
export function whyNot(step: Step, { actor, comment }: Situation): Why | undefined {
  const rule = steps[step];
  if (rule.registers && !actor.registers) return 'role';
  if (!rule.from.includes(comment.status)) return 'state';
  // What is public can always be taken away.
  if (step === 'unpublish') return comment.answerPublishedAt === null ? 'notPublished' : undefined;
  if (comment.steps.length >= MOST_STEPS) return 'full';
  if (step === 'publish') return whyNotPublished(comment);
  if (step === 'take' && comment.handler !== null)
    return comment.handler === actor.id ? 'yours' : 'taken';
  if (step === 'untie' && comment.resultingVersion === null) return 'untied';
  // A record under secrecy is registered before the matter is closed (K13, OSL 5:1).
  if (step === 'close' && lacksNumber(comment)) return 'diary';
  return undefined;
}

/** Why a comment cannot be closed in one of the ways; undefined if it can. */
export const whyNotClosed = (as: Closing, situation: Situation): Why | undefined =>
  whyNot('close', situation) ??
  (closedFrom[as].includes(situation.comment.status) ? undefined : 'state');

/** Whether a comment is under secrecy and not registered. */
export const lacksNumber = ({
  secrecy,
  diaryNumber,
}: Pick<StoredComment, 'secrecy' | 'diaryNumber'>): boolean => secrecy && !diaryNumber?.trim();
