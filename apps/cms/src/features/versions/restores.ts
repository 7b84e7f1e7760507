import type { Payload, UpdateGlobal, UpdateOne } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { savedBy } from './record-saves';

/**
 * Mends what Payload writes when an older version is restored, where none of its hooks is asked: a version of a draft
 * becomes the newest draft and leaves what is published as it is, and a restored global says who restored it.
 */
export function mendRestores({ db }: Payload): void {
  const { updateGlobal, updateOne } = db;
  const isRestoring = ({ req }: { req?: unknown }): boolean =>
    propertyOf(propertyOf(req, 'context'), 'isRestoringVersion') === true;

  const updateUnlessPublished = async (args: Parameters<UpdateOne>[0]): Promise<unknown> => {
    const isDraft = isRestoring(args) && args.data._status === 'draft' && args.id !== undefined;
    if (!isDraft) return updateOne.call(db, args);
    const where = { id: { equals: args.id } };
    const row = await db.findOne({ collection: args.collection, where, req: args.req });
    return propertyOf(row, '_status') === 'published'
      ? { ...args.data, id: args.id }
      : updateOne.call(db, args);
  };
  const updateRestoredGlobal = (args: Parameters<UpdateGlobal>[0]) =>
    updateGlobal.call(
      db,
      args.req && isRestoring(args)
        ? { ...args, data: { ...args.data, saved: savedBy(args.req, 'restored') } }
        : args,
    );
  Object.assign(db, { updateOne: updateUnlessPublished, updateGlobal: updateRestoredGlobal });
}
