import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { z } from 'zod';
import type { Options } from '../options';
import { copyRows } from './copy-rows';
import { documentTables, textOf } from './document-tables';
import { progress } from './progress';

const templates = z.record(z.string(), z.array(z.string()));
const ROWS_AT_ONCE = 5_000;
/** The number of other documents, at every size. */
const OTHERS = { topics: 40, organisations: 500, contacts: 1_000, comments: 100_000 };

export interface Filling {
  /** Only articles that have an English edition are copied. */
  isBilingual?: boolean;
}

/**
 * Copies the documents of the demonstration, with their versions, until there are enough. Rows that Payload has written
 * are copied, so that the copies have its form. Continues where it was interrupted.
 */
export async function fill(
  { articles, folder }: Options,
  { isBilingual = false }: Filling,
): Promise<void> {
  const client = createClient({ url: `file:${path.join(folder, 'regionwebb.db')}` });
  const wanted = { ...OTHERS, news: articles };
  const originals = await templatesOf(client, path.join(folder, 'templates.json'), {
    ...Object.fromEntries(Object.keys(wanted).map((name) => [name, `SELECT id FROM \`${name}\``])),
    ...(isBilingual && { news: IN_ENGLISH }),
  });
  for (const [collection, count] of Object.entries(wanted))
    await grow(client, collection, originals[collection] ?? [], count);
  await client.execute('ANALYZE');
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
}

async function grow(client: Client, collection: string, ids: string[], count: number) {
  if (ids.length === 0) return console.log(`${collection}: nothing to copy`);
  const list = ids.map((id) => `'${id}'`).join(', ');
  const tables = await documentTables(client, collection, list);
  const { rows } = await client.execute(`SELECT count(*) AS present FROM \`${collection}\``);
  const show = progress(collection, count);
  let copies = Math.ceil((Number(rows[0]?.present) - ids.length) / ids.length);
  const needed = Math.ceil((count - ids.length) / ids.length);
  const atOnce = Math.ceil(ROWS_AT_ONCE / ids.length);
  while (copies < needed) {
    const last = Math.min(needed, copies + atOnce);
    await client.batch(
      tables.map((table) => copyRows(table, copies + 1, last)),
      'write',
    );
    copies = last;
    show(ids.length * (copies + 1));
  }
}

const IN_ENGLISH =
  "SELECT _parent_id AS id FROM news_locales WHERE _locale = 'en' AND title IS NOT NULL";

/** The ids of the documents from before the first copy. */
async function templatesOf(client: Client, file: string, queries: Record<string, string>) {
  if (existsSync(file)) return templates.parse(JSON.parse(readFileSync(file, 'utf8')));
  const found: Record<string, string[]> = {};
  for (const [collection, query] of Object.entries(queries)) {
    const { rows } = await client.execute(query);
    found[collection] = rows.map(({ id }) => textOf(id));
  }
  writeFileSync(file, JSON.stringify(found));
  return found;
}
