import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { ObjectId } from 'mongodb';

/**
 * Payload looks whether a global has been saved and makes it if not: first saves at once would make several rows, of
 * which it reads any. Of rows that are there already the one that was written last is kept.
 */
export async function oneRowForEachGlobal({
  globals,
  payload,
}: Pick<MongooseAdapter, 'payload'> & {
  globals?: Pick<MongooseAdapter['globals'], 'collection'>;
}): Promise<void> {
  if (!globals) return;
  const rows = globals.collection;
  const doubles = rows.aggregate<{ _id: string; ids: ObjectId[] }>([
    { $sort: { updatedAt: -1 } },
    { $group: { _id: '$globalType', ids: { $push: '$_id' } } },
    { $match: { 'ids.1': { $exists: true } } },
  ]);
  for await (const {
    _id,
    ids: [, ...older],
  } of doubles) {
    payload.logger.warn(
      `The global ${_id} was there ${older.length + 1} times; the newest is kept.`,
    );
    await rows.deleteMany({ _id: { $in: older } });
  }
  await rows.createIndex({ globalType: 1 }, { unique: true });
}
