import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { isCollision } from './is-collision';
import { receiptYear } from './receipt-number';
import { catchUp, returnReceipt, takeReceipt } from './take-receipt';

type NewComment = Pick<Comment, 'text' | 'page'>;

// The hook `register` decides these; a caller's values are never used.
const UNREGISTERED = { receipt: '', receivedAt: '', textHash: '', status: 'new' } as const;
const ATTEMPTS = 3;

/**
 * Stores a comment and answers when it is committed. Its number is taken before that, and given back when it cannot be
 * stored.
 */
export async function storeComment(
  payload: Payload,
  comment: NewComment,
  left = ATTEMPTS,
): Promise<Comment> {
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
    if (left <= 1 || !isCollision(error)) throw error;
    await catchUp(payload, year);
    return storeComment(payload, comment, left - 1);
  }
}
