import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { editorsOrders } from '../indexes/index-versions';
import { retryCommit } from './retry-commit';
import { runHello, hasTransactions } from './hello';
import { leaveOutNulls } from './leave-out-nulls';
import { ensureUniqueGlobals } from './ensure-unique-globals';

/** The server has no transactions, and the settings require them. */
export class NoTransactions extends Error {
  override name = 'NoTransactions';

  constructor() {
    super(
      'This MongoDB is neither a replica set nor a sharded cluster, so it has no transactions, and a save that fails half-way would stay half done. Make it a replica set (one member is enough), or accept it with MONGODB_TRANSACTIONS=false.',
    );
  }
}

/** For large installations: a replica set or a sharded cluster, unless MONGODB_TRANSACTIONS is off (decisions/001). */
export function mongodb(
  url: string,
  { transactions }: { transactions: boolean },
): DatabaseAdapterObj {
  const shipped = mongooseAdapter({
    url,
    // The unique indexes must exist before the first write.
    ensureIndexes: true,
    afterCreateConnection: allowFieldNamedCollection,
    transactionOptions: transactions ? {} : false,
    afterOpenConnection: async (adapter) => {
      indexVersions(adapter);
      await ensureUniqueGlobals(adapter);
    },
  });
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args);
      if (!isMongo(adapter)) return adapter;
      const stored = leaveOutNulls(adapter);
      return transactions ? retryCommit(inTransactions(stored, url)) : stored;
    },
  };
}

/**
 * Mongoose warns of every field named `collection`, here `page.collection` of a comment. `suppressReservedKeysWarning`
 * cannot be set on the schema of a group, so the name is taken off the list; other reserved names still give a warning.
 * https://mongoosejs.com/docs/api/schema.html#Schema.reserved
 */
function allowFieldNamedCollection({ connection }: MongooseAdapter): void {
  const reserved: unknown = Reflect.get(connection.base.Schema, 'reserved');
  if (typeof reserved === 'object' && reserved) Reflect.deleteProperty(reserved, 'collection');
}

/** Payload turns transactions off when the address names no replica set, which a sharded cluster does not have. */
function inTransactions(adapter: MongooseAdapter, url: string): MongooseAdapter {
  const { beginTransaction, connect, transactionOptions } = adapter;
  adapter.connect = async (options) => {
    if (!hasTransactions(await runHello(url))) throw new NoTransactions();
    await connect?.call(adapter, options);
    Object.assign(adapter, { beginTransaction, transactionOptions });
  };
  return adapter;
}

/** Indexes for the admin's lists of dated documents; Payload creates them afterwards. */
function indexVersions({ versions }: Pick<MongooseAdapter, 'versions'>): void {
  for (const { schema } of Object.values(versions))
    if (editorsOrders.flat().every((path) => schema.path(path)))
      for (const order of editorsOrders)
        schema.index(Object.fromEntries(order.map((path) => [path, 1])));
}

export const isMongo = (db: object): db is MongooseAdapter =>
  'name' in db && db.name === 'mongoose';
