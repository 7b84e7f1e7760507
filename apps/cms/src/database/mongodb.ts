import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import { editorsOrders } from './editors-orders';

/** A MongoDB that cannot do what it is asked to; the message says how to change either. */
export class NoReplicaSet extends Error {
  override name = 'NoReplicaSet';

  constructor() {
    super(
      'This MongoDB is not a replica set, so it has no transactions, and a save that fails half-way would stay half done. Name the set in DATABASE_URL (mongodb://…/regionwebb?replicaSet=rs0), or accept it with MONGODB_TRANSACTIONS=false.',
    );
  }
}

/** The database to grow with: a replica set, unless the settings say that there is none (decisions/001). */
export function mongodb(url: string, { transactions }: { transactions: boolean }) {
  return mongooseAdapter({
    url,
    // Nothing is written before the unique indexes are there.
    ensureIndexes: true,
    transactionOptions: transactions ? {} : false,
    // Payload itself goes on without transactions, and says nothing.
    afterOpenConnection: (adapter) => {
      const { replicaSet } = adapter.connection.getClient().options;
      if (transactions && !replicaSet) throw new NoReplicaSet();
      indexVersions(adapter);
    },
  });
}

/** The editors' lists of dated documents, before Payload sees to it that all indexes are there. */
function indexVersions({ versions }: Pick<MongooseAdapter, 'versions'>): void {
  for (const { schema } of Object.values(versions))
    if (editorsOrders.flat().every((path) => schema.path(path)))
      for (const order of editorsOrders)
        schema.index(Object.fromEntries(order.map((path) => [path, 1])));
}
