import { sql } from '@payloadcms/db-sqlite';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { functionsRead } from '../../access/comments';
import { isMongo } from '../../database/mongodb/mongodb';
import { isStatus } from '../comment-handling/states';
import { isSqlite } from '../comment-report/comment-rows';
import type { CountOfState } from './views';

const number = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

const counts = z.array(
  z.object({
    status: z.string().refine(isStatus),
    total: number,
    ...{ mine: number, unopened: number, overdue: number },
  }),
);

interface Counted {
  functions: 'all' | string[];
  user: string;
  now: Date;
}

/** Counts the comments that a user reads, by state, in one query of one index. */
export async function countStates(req: PayloadRequest, now: Date): Promise<CountOfState[]> {
  const { db } = req.payload;
  const asked = { functions: await functionsRead(req), user: req.user?.id ?? '', now };
  if (isMongo(db))
    return counts.parse(await countInMongo(db.collections.comments?.collection, asked));
  return isSqlite(db) ? counts.parse(await db.drizzle.all(statement(asked))) : [];
}

function statement({ functions, user, now }: Counted) {
  const ids = functions === 'all' ? [] : functions.map((id) => sql`${id}`);
  const among = functions === 'all' ? sql`` : sql`WHERE function_id IN (${sql.join(ids, sql`, `)})`;
  return sql`SELECT status, count(*) AS total, sum(handler_id = ${user}) AS mine,
    sum(opened_at IS NULL) AS unopened, sum(due_at < ${now.toISOString()}) AS overdue
    FROM comments ${among} GROUP BY status`;
}

function stages({ functions, user, now }: Counted): object[] {
  const sumIf = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
  const isDue = { $and: [{ $gt: ['$dueAt', null] }, { $lt: ['$dueAt', now] }] };
  const among = { $match: { $expr: { $in: [{ $toString: '$function' }, functions] } } };
  const group = {
    $group: {
      _id: '$status',
      total: { $sum: 1 },
      mine: sumIf({ $eq: [{ $toString: '$handler' }, user] }),
      unopened: sumIf({ $lte: ['$openedAt', null] }),
      overdue: sumIf(isDue),
    },
  };
  const project = {
    $project: { _id: 0, status: '$_id', total: 1, mine: 1, unopened: 1, overdue: 1 },
  };
  return [...(functions === 'all' ? [] : [among]), group, project];
}

interface Collection {
  aggregate: (stages: object[]) => { toArray: () => Promise<unknown[]> };
}

const countInMongo = async (comments: Collection | undefined, asked: Counted): Promise<unknown[]> =>
  (await comments?.aggregate(stages(asked)).toArray()) ?? [];
