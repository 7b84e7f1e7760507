import { emitCommits } from './commits';
import { mongodb } from './mongodb/mongodb';
import { sqlite } from './sqlite/sqlite';
import { env } from '../env';

const isMongo = env.DATABASE_URL.startsWith('mongodb');

/** Whether a save and its announcement are one, or can be torn apart by a crash. */
export const hasTransactions = !isMongo || env.MONGODB_TRANSACTIONS;

/** The only place that knows that there are two databases. */
export const database = emitCommits(
  isMongo
    ? mongodb(env.DATABASE_URL, { transactions: env.MONGODB_TRANSACTIONS })
    : sqlite(env.DATABASE_URL),
);
