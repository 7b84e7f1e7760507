import { tellingOfCommits } from './changes/commits';
import { mongodb } from './database/mongodb';
import { sqlite } from './database/sqlite';
import { env } from './env';

const isMongo = env.DATABASE_URL.startsWith('mongodb');

/** Whether a save and its announcement are one, or can be torn apart by a crash. */
export const hasTransactions = !isMongo || env.MONGODB_TRANSACTIONS;

/** The only place that knows that there are two databases. */
export const database = tellingOfCommits(
  isMongo
    ? mongodb(env.DATABASE_URL, { transactions: env.MONGODB_TRANSACTIONS })
    : sqlite(env.DATABASE_URL),
);
