import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { ObjectId } from 'mongodb';

/**
 * Adds a unique index on the type of a global. Payload checks whether its row exists and creates it if not, so that
 * concurrent first saves would create several. Of existing duplicates the newest is kept.
 */
export async function ensureUniqueGlobals({
  globals,
  payload,
}: Pick<MongooseAdapter, 'payload'> & {
  globals?: Pick<MongooseAdapter['globals'], 'collection'>;
}): Promise<void> {
  if (!globals) return;
  const rows = globals.collection;
  const duplicates = rows.aggregate<{ _id: string; ids: ObjectId[] }>([
    { $sort: { updatedAt: -1 } },
    { $group: { _id: '$globalType', ids: { $push: '$_id' } } },
    { $match: { 'ids.1': { $exists: true } } },
  ]);
  for await (const {
    _id,
    ids: [, ...older],
  } of duplicates) {
    payload.logger.warn(
      `The global ${_id} was there ${older.length + 1} times; the newest is kept.`,
    );
    await rows.deleteMany({ _id: { $in: older } });
  }
  await rows.createIndex({ globalType: 1 }, { unique: true });
}
