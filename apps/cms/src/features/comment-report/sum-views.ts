import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { z } from 'zod';
import { isMongo } from '../../database/mongodb/mongodb';
import { isSqlite } from './comment-rows';
import type { PageViews } from './figures';
import type { Span } from './period';

const sums = z.array(
  z.object({ path: z.string(), views: z.number(), yes: z.number(), no: z.number() }),
);

/**
 * The views and answers of each page in a span, added up by the database. SQLite holds up everything else meanwhile, so a
 * span is at most a month: of a large site that is some 100,000 rows.
 */
export async function sumViews({ db }: Payload, { from, to }: Span): Promise<PageViews[]> {
  if (isMongo(db)) {
    const sum = (name: string) => ({ [name]: { $sum: `$${name}` } });
    const found: unknown = await db.collections['page-days']?.aggregate([
      { $match: { day: { $gte: from, $lte: to } } },
      { $group: { _id: '$path', ...sum('views'), ...sum('yes'), ...sum('no') } },
      { $project: { _id: 0, path: '$_id', views: 1, yes: 1, no: 1 } },
    ]);
    return sums.parse(found);
  }
  if (!isSqlite(db)) return [];
  const found = await db.drizzle.all(
    sql`SELECT path, sum(views) AS views, sum(yes) AS yes, sum(no) AS no FROM page_days
      WHERE day BETWEEN ${from} AND ${to} GROUP BY path`,
  );
  return sums.parse(found);
}
