import { mongooseAdapter } from '@payloadcms/db-mongodb';

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
    afterOpenConnection: ({ connection }) => {
      if (transactions && !connection.getClient().options.replicaSet) throw new NoReplicaSet();
    },
  });
}
