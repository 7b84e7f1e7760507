import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { isCollision } from './is-collision';

type NewComment = Pick<Comment, 'text' | 'page'>;

// The hook `register` decides these; a caller's values are never used.
const UNREGISTERED = { receipt: '', receivedAt: '', textHash: '', status: 'new' } as const;
const ATTEMPTS = 20;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Stores a comment and answers when it is committed. The number is read and written in one transaction; the
 * unique index is what decides between processes, and the one that comes second takes the next number.
 */
export function storeComment(payload: Payload, comment: NewComment): Promise<Comment> {
  const stored = turn.then(() => attempt(payload, comment, ATTEMPTS));
  turn = stored.catch(() => undefined);
  return stored;
}

async function attempt(payload: Payload, comment: NewComment, left: number): Promise<Comment> {
  try {
    return await payload.create({
      collection: 'comments',
      data: { ...comment, ...UNREGISTERED },
      overrideAccess: true,
    });
  } catch (error) {
    if (left <= 1 || !isCollision(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
    return attempt(payload, comment, left - 1);
  }
}
