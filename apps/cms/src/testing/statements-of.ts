import { jest } from '@jest/globals';
import type { InStatement } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/** What SQLite is asked while something is done. */
export async function statementsOf(
  payload: Payload,
  doing: () => Promise<unknown>,
): Promise<Exclude<InStatement, string>[]> {
  const asked = jest.spyOn(clientOf(payload), 'execute');
  await doing();
  const statements = asked.mock.calls.map(([statement]) => statement);
  asked.mockRestore();
  return statements.map((each) => (typeof each === 'string' ? { sql: each, args: [] } : each));
}

/** How SQLite goes about each step of what it is asked meanwhile, or of some of that. */
export async function plansOf(
  payload: Payload,
  doing: () => Promise<unknown>,
  isMeant: (sql: string) => boolean = () => true,
): Promise<string[]> {
  const statements = (await statementsOf(payload, doing)).filter(({ sql }) => isMeant(sql));
  const plans = statements.map(async ({ sql, args }) => {
    const { rows } = await clientOf(payload).execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    return rows.map(({ detail }) => detail as string);
  });
  return (await Promise.all(plans)).flat();
}

const clientOf = (payload: Payload) => (payload.db as unknown as SQLiteAdapter).client;
