import type { PayloadRequest } from 'payload';
import { notify } from '../notifications/notify';
import type { Actor, StoredComment } from './stored-comment';

interface Handover {
  before: StoredComment;
  /** The fields that the step sets. */
  after: Record<string, unknown>;
  actor: Pick<Actor, 'name'>;
}

/** Notifies the function or the colleague that a comment is handed over to; never with its text (K9). */
export async function notifyOfHandover(
  req: PayloadRequest,
  { before, after, actor }: Handover,
): Promise<void> {
  const { function: to, handler } = after;
  const isElsewhere = typeof to === 'string' && to !== before.function;
  await notify(req, {
    kind: 'comment-assigned',
    to: typeof handler === 'string' ? [handler] : [],
    toFunctions: isElsewhere && handler === null ? [to] : [],
    collection: 'comments',
    document: before.id,
    title: before.page.title ?? before.receipt,
    by: actor.name,
  });
}
