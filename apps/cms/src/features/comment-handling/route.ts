import type { Comment } from '@regionwebb/content/payload-types';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { propertyOf } from '../../validation/unknown-values';
import { defaultOwner, isOwned, ownerOf } from '../owners/owner-of';
import { afterWorkingDays } from './working-days';

interface Received {
  page: Pick<Comment['page'], 'collection' | 'documentId'>;
  matter?: unknown;
}

/**
 * The id of the function that a new comment goes to: the one that has its matter, otherwise the owner of its page,
 * otherwise the default one of the site.
 */
export async function functionFor(
  req: PayloadRequest,
  { page: { collection, documentId }, matter }: Received,
): Promise<string | null> {
  if (typeof matter === 'string') {
    const where = { id: { equals: matter } };
    const first = await req.payload.db.findOne({ collection: 'comments', where, req });
    const known = propertyOf(first, 'function');
    if (typeof known === 'string') return known;
  }
  if (!isOwned(collection)) return defaultOwner(req, 'pages');
  return (await ownerOf(req, collection, documentId)).ownerFunction;
}

/** The working days within which a comment is to be answered, unless the authority has chosen otherwise. */
export const DEFAULT_ANSWER_DAYS = 5;

const settings = z.object({ answerDays: z.number().int().min(0).max(60) });

/** When a comment that comes in at a time is to be answered at the latest; null where the authority has no such rule. */
export async function dueDate(req: PayloadRequest, receivedAt: Date): Promise<string | null> {
  const global = await req.payload.db.findGlobal({ slug: 'commentSettings', req });
  const days = settings.safeParse(global).data?.answerDays ?? DEFAULT_ANSWER_DAYS;
  return days === 0 ? null : afterWorkingDays(receivedAt, days).toISOString();
}
