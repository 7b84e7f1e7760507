import { jest } from '@jest/globals';
import type { InStatement } from '@libsql/client';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/** The SQL statements that are executed during a call. */
export async function statementsOf(
  payload: Payload,
  doing: () => Promise<unknown>,
): Promise<Exclude<InStatement, string>[]> {
  const execute = jest.spyOn(clientOf(payload), 'execute');
  await doing();
  const statements = execute.mock.calls.map(([statement]) => statement);
  execute.mockRestore();
  return statements.map((each) => (typeof each === 'string' ? { sql: each, args: [] } : each));
}

/** The query plans of the statements that are executed during a call, or of some of them. */
export async function plansOf(
  payload: Payload,
  doing: () => Promise<unknown>,
  isIncluded: (sql: string) => boolean = () => true,
): Promise<string[]> {
  const statements = (await statementsOf(payload, doing)).filter(({ sql }) => isIncluded(sql));
  const plans = statements.map(async ({ sql, args }) => {
    const { rows } = await clientOf(payload).execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    return rows.map(({ detail }) => detail as string);
  });
  return (await Promise.all(plans)).flat();
}

const clientOf = (payload: Payload) => (payload.db as unknown as SQLiteAdapter).client;
