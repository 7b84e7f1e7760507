import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { z } from 'zod';
import { isMongo } from '../../database/mongodb/mongodb';

const AT_ONCE = 1_000;

interface Moments {
  begins: Date;
  ends: Date;
}

export const isSqlite = (db: object): db is SQLiteAdapter => 'name' in db && db.name === 'sqlite';

/**
 * What the report reads of each comment of a period, in the order they came, a thousand at a time, straight from the
 * database: Payload's queries take a hundred times as long. Nothing that anybody has written is read. `change` is the
 * field that tells of a change made because of the comment, where there is one.
 */
export async function* commentRows(
  { db }: Payload,
  moments: Moments,
  change: string | undefined,
): AsyncGenerator<unknown[]> {
  if (isMongo(db)) yield* mongoRows(db.collections.comments?.collection, moments, change);
  else if (isSqlite(db)) yield* sqliteRows(db, moments, change);
}

interface Collection {
  aggregate: (stages: object[], options: object) => AsyncIterable<unknown>;
}

async function* mongoRows(
  comments: Collection | undefined,
  { begins, ends }: Moments,
  change: string | undefined,
): AsyncGenerator<unknown[]> {
  const stages = [
    { $match: { receivedAt: { $gte: begins, $lt: ends } } },
    { $sort: { receivedAt: 1 } },
    {
      $project: {
        ...{ _id: 0, receivedAt: 1, status: 1, closedAs: 1, dueAt: 1 },
        ...{ path: '$page.path', title: '$page.title' },
        ...{ collection: '$page.collection', documentId: '$page.documentId' },
        isFurther: { $gt: ['$matter', null] },
        isChange: change ? { $gt: [`$${change}`, null] } : { $literal: false },
        firstAnswerAt: { $min: '$answers.at' },
      },
    },
  ];
  let rows: unknown[] = [];
  for await (const row of comments?.aggregate(stages, { batchSize: AT_ONCE }) ?? []) {
    rows.push(row);
    if (rows.length < AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

const position = z.looseObject({ id: z.string(), receivedAt: z.string() });

async function* sqliteRows(
  { drizzle, tables }: SQLiteAdapter,
  { begins, ends }: Moments,
  change: string | undefined,
): AsyncGenerator<unknown[]> {
  const column = change === undefined ? undefined : tables.comments?.[change];
  const isChange = column ? sql`${column} IS NOT NULL` : sql`0`;
  let after = { receivedAt: begins.toISOString(), id: '' };
  for (let isMore = true; isMore;) {
    const rows: unknown[] = await drizzle.all(
      sql`SELECT id, received_at AS receivedAt, status, closed_as AS closedAs, due_at AS dueAt, page_path AS path,
        page_title AS title, page_collection AS collection, page_document_id AS documentId,
        matter_id IS NOT NULL AS isFurther, ${isChange} AS isChange,
        (SELECT min(at) FROM comments_answers WHERE _parent_id = comments.id) AS firstAnswerAt
        FROM comments WHERE (received_at, id) > (${after.receivedAt}, ${after.id}) AND received_at < ${ends.toISOString()}
        ORDER BY received_at, id LIMIT ${AT_ONCE}`,
    );
    isMore = rows.length === AT_ONCE;
    if (isMore) after = position.parse(rows.at(-1));
    yield rows;
  }
}
