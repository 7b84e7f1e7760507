import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { isCollision, isRepeated } from './is-collision';
import { receiptYear } from './receipt-number';
import { findSubmission } from './submission';
import { catchUp, returnReceipt, takeReceipt } from './take-receipt';

type NewComment = Pick<Comment, 'text' | 'page'> &
  Partial<Pick<Comment, 'purpose' | 'replyTo'>> & { submission?: string | undefined };

// The hook `register` decides these; a caller's values are never used.
const UNREGISTERED = {
  receipt: '',
  receivedAt: '',
  textHash: '',
  status: 'new',
} as const;
const ATTEMPTS = 3;
const underWay = new Map<string, Promise<Comment>>();

/**
 * Stores a comment and answers when it is committed. Its number is taken before that, and given back when it cannot be
 * stored. The same message again is the comment that it became: within a process the clicks wait for each other, so that
 * they take one number; the unique index decides between processes.
 */
export function storeComment(payload: Payload, comment: NewComment): Promise<Comment> {
  const { submission } = comment;
  if (submission === undefined) return store(payload, comment, ATTEMPTS);
  const stored =
    underWay.get(submission) ??
    store(payload, comment, ATTEMPTS).finally(() => underWay.delete(submission));
  underWay.set(submission, stored);
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
    if (!isCollision(error)) await returnReceipt(payload, receipt);
    if (left <= 1 || !(isCollision(error) || isRepeated(error))) throw error;
    await catchUp(payload, year);
    return store(payload, comment, left - 1);
  }
}
