import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { StoredPackage } from './stored-package';

type Writer = Pick<PayloadRequest, 'payload' | 'transactionID'>;
type Planned = Pick<StoredPackage, 'id' | 'title' | 'state' | 'publishAt' | 'reason'>;

const collection = 'work-items';

/**
 * Keeps a planned package in the work list, from which the dashboard reads all that is planned (decisions/015): its texts
 * have no plan of their own. One that failed is there as a text whose plan failed: approved, with the reason.
 */
export async function listPlan(req: Writer, { id, title, state, publishAt, reason }: Planned) {
  const item = `packages:${id}:sv`;
  const where = { id: { equals: item } };
  const plan =
    state === 'failed'
      ? { title, state: 'approved', publishAt: null, reason }
      : { title, state, publishAt, reason: null };
  if (state !== 'planned' && state !== 'failed')
    return req.payload.db.deleteMany({ collection, where, req });
  const listed = await req.payload.db.updateOne({ collection, where, data: { ...plan }, req });
  if (listed) return undefined;
  const about = { about: 'packages', document: id, locale: 'sv', isPublished: false };
  return req.payload.db.create({ collection, data: { id: item, ...about, ...plan }, req });
}

export const listChangedPlan: CollectionAfterChangeHook<Planned> = async ({ doc, req }) => {
  await listPlan(req, doc);
  return doc;
};

export const unlistPlan: CollectionAfterDeleteHook<Planned> = async ({ doc, req }) => {
  await listPlan(req, { ...doc, state: 'open' });
  return doc;
};
