import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/transactions';
import { writeEvent } from '../audit-log/write-event';
import { added, applyStep, type Change, type StepInput } from './apply-step';
import { announceMark } from './changed-mark';
import { notifyOfHandover } from './notify-of-comments';
import { logPublication, publishTexts, withdrawIfNotPublic } from './publish-answer';
import { nameOfUser } from './recipients';
import { CHANGED, NOT_FOUND, refusal, sayWhyNot, statusOf } from './refusals';
import type { Step } from './states';
import { whyNot } from './steps';
import {
  type Actor,
  actorOf,
  findComment,
  type StoredComment,
  textHash,
  writeUnlessChanged,
} from './stored-comment';

export interface StepOn {
  id: string;
  step: Step;
  input: StepInput;
  /** By default the user of the request. */
  actor?: Actor;
}

export interface Outcome {
  receipt: string;
  /** The text as it was received; only by the step `reveal`. */
  revealed?: string;
}

const ATTEMPTS = 5;

/**
 * Takes a step with a comment, in a transaction of its own: what it changes, its row of the history, its notifications and
 * its event in the audit log are stored together or not at all. What a colleague did meanwhile is taken into account.
 * Refuses with 400, 403, 404 or 409, and a sentence.
 */
export async function takeStep(from: PayloadRequest, on: StepOn): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await inTransaction(from.payload, (req) => attemptStep(req, on), from);
    if (outcome) return outcome;
  }
  throw refusal(from, 409, CHANGED);
}

/** Undefined if the comment was changed between reading and writing it. */
async function attemptStep(req: PayloadRequest, on: StepOn): Promise<Outcome | undefined> {
  const { id, step, input } = on;
  const actor = on.actor ?? (await actorOf(req));
  const comment = await findComment(req, id, actor);
  if (!comment) throw refusal(req, 404, NOT_FOUND);
  if (input.seen !== undefined && input.seen !== comment.updatedAt)
    throw refusal(req, 409, CHANGED);
  const why = whyNot(step, { actor, comment });
  if (why) {
    const handler = await nameOfUser(req, comment.handler);
    const sentence = sayWhyNot(req, step, why, { comment, handler });
    throw refusal(req, statusOf(why), { sv: sentence, en: sentence });
  }
  if (textHash(comment.text) !== comment.textHash)
    throw new Error(`The text of comment ${comment.receipt} is not the text that was received.`);
  const now = new Date().toISOString();
  const change = await applyStep(req, step, { actor, comment, input, now });
  const row = { step, at: now, by: actor.name, role: actor.role, note: change.note ?? null };
  const withdrawn = await withdrawIfNotPublic(req, { comment, now }, change.data);
  const rows = added(comment.steps, row);
  const steps = withdrawn ? added(rows, { ...row, step: 'unpublish', note: null }) : rows;
  const data = { ...change.data, ...withdrawn, steps };
  if (!(await writeUnlessChanged(req, comment, data))) return undefined;
  if (change.texts) await publishTexts(req, { comment, now }, change.texts);
  if (withdrawn) await logPublication(req, 'answer-unpublished', comment);
  await record(req, on, { comment, change, actor });
  return {
    receipt: comment.receipt,
    ...(step === 'reveal' ? { revealed: comment.text } : {}),
  };
}

interface Recorded {
  comment: StoredComment;
  change: Change;
  actor: Actor;
}

async function record(
  req: PayloadRequest,
  { step }: StepOn,
  { comment, change, actor }: Recorded,
): Promise<void> {
  if (step === 'reveal')
    await writeEvent(req, 'comment-revealed', {
      collection: 'comments',
      document: comment.id,
      title: comment.receipt,
      detail: change.note,
    });
  await announceMark(req, comment, change);
  if (step === 'publish') await logPublication(req, 'answer-published', comment);
  if (step === 'unpublish') await logPublication(req, 'answer-unpublished', comment);
  if (step === 'assign')
    await notifyOfHandover(req, { before: comment, after: change.data, actor });
}
