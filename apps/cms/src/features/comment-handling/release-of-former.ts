import type { CollectionAfterChangeHook, Where } from 'payload';
import { changedMembers } from '../audit-log/log-members';

/** Has a colleague take the comments of those who are no longer members of a function; registrars read them all the same. */
export const releaseOfFormer: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc;
  const { removed } = changedMembers(previousDoc, doc);
  if (removed.length === 0) return doc;
  const { db } = req.payload;
  const among: Where = { and: [{ id: { in: removed } }, { role: { not_equals: 'registrar' } }] };
  const { docs } = await db.find({ collection: 'users', where: among, pagination: false, req });
  const theirs: Where = {
    and: [{ function: { equals: doc.id } }, { handler: { in: docs.map(({ id }) => id) } }],
  };
  const isHandled: Where = { and: [theirs, { status: { equals: 'handling' } }] };
  const change = { collection: 'comments', req, returning: false } as const;
  const data = { handler: null, status: 'new' };
  if (docs.length === 0) return doc;
  await db.updateMany({ ...change, where: isHandled, data });
  await db.updateMany({ ...change, where: theirs, data: { handler: null } });
  return doc;
};
