import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/** Every row of every table of SQLite. */
export const everything = async ({ db }: Payload) => {
  const { client } = db as unknown as SQLiteAdapter;
  const { rows: tables } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table'",
  );
  const all = await Promise.all(
    tables.map(
      async ({ name }) => (await client.execute(`SELECT * FROM ${JSON.stringify(name)}`)).rows,
    ),
  );
  return JSON.stringify(all);
};
