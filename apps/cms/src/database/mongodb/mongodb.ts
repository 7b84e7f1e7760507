import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { editorsOrders } from '../indexes/index-versions';
import { commitSurely } from '../sqlite/commit-surely';
import { askHello, hasTransactions } from './hello';
import { leaveOutNulls } from './leave-out-nulls';
import { oneRowForEachGlobal } from '../sqlite/one-row-for-each-global';

/** A MongoDB that cannot do what it is asked to; the message says how to change either. */
export class NoTransactions extends Error {
  override name = 'NoTransactions';

  constructor() {
    super(
      'This MongoDB is neither a replica set nor a sharded cluster, so it has no transactions, and a save that fails half-way would stay half done. Make it a replica set (one member is enough), or accept it with MONGODB_TRANSACTIONS=false.',
    );
  }
}

/** The database to grow with: a replica set or a sharded cluster, unless the settings say otherwise (decisions/001). */
export function mongodb(
  url: string,
  { transactions }: { transactions: boolean },
): DatabaseAdapterObj {
  const shipped = mongooseAdapter({
    url,
    // Nothing is written before the unique indexes are there.
    ensureIndexes: true,
    transactionOptions: transactions ? {} : false,
    afterOpenConnection: async (adapter) => {
      indexVersions(adapter);
      await oneRowForEachGlobal(adapter);
    },
  });
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args);
      if (!isMongo(adapter)) return adapter;
      const stored = leaveOutNulls(adapter);
      return transactions ? commitSurely(inTransactions(stored, url)) : stored;
    },
  };
}

/** Payload asks the address for a replica set, and goes on without transactions where it finds none there. */
function inTransactions(adapter: MongooseAdapter, url: string): MongooseAdapter {
  const { beginTransaction, connect, transactionOptions } = adapter;
  adapter.connect = async (options) => {
    if (!hasTransactions(await askHello(url))) throw new NoTransactions();
    await connect?.call(adapter, options);
    Object.assign(adapter, { beginTransaction, transactionOptions });
  };
  return adapter;
}

/** The editors' lists of dated documents, before Payload sees to it that all indexes are there. */
function indexVersions({ versions }: Pick<MongooseAdapter, 'versions'>): void {
  for (const { schema } of Object.values(versions))
    if (editorsOrders.flat().every((path) => schema.path(path)))
      for (const order of editorsOrders)
        schema.index(Object.fromEntries(order.map((path) => [path, 1])));
}

export const isMongo = (db: object): db is MongooseAdapter =>
  'name' in db && db.name === 'mongoose';
