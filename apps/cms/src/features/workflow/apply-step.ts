import { readableText } from '@regionwebb/content/readable-text';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { findReviewers, type Reviewer } from './notices';
import { NO_REASON, NO_REVIEWER, NO_TIME, refusal } from './refusals';
import { noReview, type Review } from './states';
import type { Step } from './steps';

export interface StepInput {
  /** The `updatedAt` of the version that the user has read. */
  seen?: string;
  reason?: string;
  /** When to publish: ISO 8601. */
  at?: string;
  /** The id of a user. */
  reviewer?: string;
}

interface Taken {
  step: Step;
  before: Review;
  /** The id of the newest version. */
  version: string;
  input: StepInput;
}

/** The review after a step. Refuses input that the step cannot do with. */
export async function applyStep(
  req: PayloadRequest,
  { step, before, version, input }: Taken,
): Promise<Review> {
  const { id: by = null, name = null } = req.user ?? {};
  const now = new Date().toISOString();
  const written = { writtenBy: before.writtenBy, writtenName: before.writtenName };
  const { sentBy, sentName, sentAt, message } = before;
  const sent = { sentBy, sentName, sentAt, message };
  const decided = { decidedBy: by, decidedName: name, decidedAt: now };
  const kept = { ...noReview, ...written, ...sent };
  const isApproved = before.state === 'approved' || before.state === 'planned';
  switch (step) {
    case 'send': {
      const asked = input.reviewer ? await reviewerOf(req, input.reviewer) : undefined;
      return {
        ...{ ...noReview, ...written, state: 'review' },
        ...{ sentBy: by, sentName: name, sentAt: now, message: input.reason?.trim() || null },
        ...assigned(asked),
      };
    }
    case 'withdraw':
      return { ...noReview, ...written };
    case 'takeover':
      return { ...before, ...assigned(by ? { id: by, name: name ?? '' } : undefined) };
    case 'assign':
      return { ...before, ...assigned(await reviewerOf(req, input.reviewer)) };
    case 'return':
      return { ...kept, ...decided, state: 'returned', reason: reasonIn(req, input) };
    case 'approve':
      return { ...kept, ...decided, state: 'approved', version };
    case 'plan': {
      const publishAt = timeIn(req, input);
      return isApproved
        ? { ...before, state: 'planned', publishAt, reason: null }
        : { ...kept, ...decided, state: 'planned', version, publishAt };
    }
    case 'unplan':
      return { ...before, state: 'approved', publishAt: null };
    default:
      return before;
  }
}

const assigned = (reviewer: Reviewer | undefined) => ({
  reviewer: reviewer?.id ?? null,
  reviewerName: reviewer?.name ?? null,
});

async function reviewerOf(req: PayloadRequest, id: string | undefined): Promise<Reviewer> {
  const [found] = id ? await findReviewers(req, { id: { equals: id } }) : [];
  if (!found) throw refusal(400, translate(req, NO_REVIEWER));
  return found;
}

/** The reason that a step needs, without spaces around it and control characters. */
export function reasonIn(req: PayloadRequest, { reason = '' }: StepInput): string {
  const text = readableText(reason).trim();
  if (!VISIBLE.test(text)) throw refusal(400, translate(req, NO_REASON));
  return text;
}

/** Something else than spaces and characters that are not seen. */
const VISIBLE = /[^\p{Z}\p{C}]/u;

/** With an offset from UTC, and a year of four digits: databases compare times as texts. */
const isoTime = z.iso.datetime({ offset: true });

/** The future time that a plan needs, as ISO 8601. */
export function timeIn(req: PayloadRequest, { at }: StepInput): string {
  const time = new Date(isoTime.safeParse(at).data ?? Number.NaN).getTime();
  if (Number.isNaN(time) || time <= Date.now()) throw refusal(400, translate(req, NO_TIME));
  return new Date(time).toISOString();
}
