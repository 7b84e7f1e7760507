import { emitCommits } from './commits';
import { mongodb } from './mongodb/mongodb';
import { sqlite } from './sqlite/sqlite';
import { env } from '../env';

const isMongo = env.DATABASE_URL.startsWith('mongodb');

/** Whether a save and its row in the change feed are written atomically. */
export const hasTransactions = !isMongo || env.MONGODB_TRANSACTIONS;

/** The database that DATABASE_URL names: MongoDB or a SQLite file. */
export const database = emitCommits(
  isMongo
    ? mongodb(env.DATABASE_URL, { transactions: env.MONGODB_TRANSACTIONS })
    : sqlite(env.DATABASE_URL),
);
