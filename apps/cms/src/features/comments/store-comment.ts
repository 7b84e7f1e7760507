import type { Comment } from '@regionwebb/content/payload-types';
import { type Payload, ValidationError } from 'payload';
import { logTaken, raiseCounter, receiptYear, returnReceipt, takeReceipt } from './receipts';

export type NewComment = Pick<Comment, 'text' | 'page'> &
  Partial<Pick<Comment, 'purpose' | 'replyTo' | 'matter' | 'turn'>> & {
    submission?: string | undefined;
  };

// Required by the type; the hook `register` sets the real values.
const UNREGISTERED = {
  receipt: '',
  receivedAt: '',
  textHash: '',
  status: 'new',
} as const;
const ATTEMPTS = 3;
/** Single-flight by submission: a message that is sent twice at once is stored once. */
const inFlight = new Map<string, Promise<Comment>>();

/**
 * Stores a comment and resolves when it is committed. Its receipt is taken first, and returned if storing fails. A
 * repeated message resolves to the stored comment: by `inFlight` within a process, by the unique index between them.
 */
export function storeComment(payload: Payload, comment: NewComment): Promise<Comment> {
  const { submission } = comment;
  if (submission === undefined) return store(payload, comment, ATTEMPTS);
  const stored =
    inFlight.get(submission) ??
    store(payload, comment, ATTEMPTS).finally(() => inFlight.delete(submission));
  inFlight.set(submission, stored);
  return stored;
}

async function store(payload: Payload, comment: NewComment, left: number): Promise<Comment> {
  const earlier = await findSubmission(payload, comment.submission);
  if (earlier) return earlier;
  const year = receiptYear(new Date());
  const receipt = await takeReceipt({ payload }, year);
  try {
    return await payload.create({
      collection: 'comments',
      data: { ...comment, ...UNREGISTERED },
      context: { receipt },
      overrideAccess: true,
    });
  } catch (error) {
    if (isReceiptTaken(error)) logTaken(payload, receipt);
    else await returnReceipt(payload, receipt);
    if (left <= 1 || !(isReceiptTaken(error) || isSubmissionTaken(error))) throw error;
    await raiseCounter(payload, year);
    return store(payload, comment, left - 1);
  }
}

/** The stored comment of the same message, if there is one. */
export async function findSubmission(
  payload: Payload,
  submission: string | undefined,
): Promise<Comment | undefined> {
  if (submission === undefined) return undefined;
  const { docs } = await payload.find({
    collection: 'comments',
    where: { submission: { equals: submission } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** Whether the receipt number is taken. */
export const isReceiptTaken = (error: unknown): boolean => isTaken(error, 'receipt');

/** Whether the message is already stored. The hash of its code is as unique as the submission that it is made of. */
export const isSubmissionTaken = (error: unknown): boolean =>
  isTaken(error, 'submission') || isTaken(error, 'secretHash');

/** Whether the matter has another further message since its last answer. */
export const isTurnTaken = (error: unknown): boolean => isTaken(error, 'turn');

const isTaken = (error: unknown, field: string): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === field);
