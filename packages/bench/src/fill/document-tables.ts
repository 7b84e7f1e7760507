import type { Client, Value } from '@libsql/client';

export interface Column {
  name: string;
  type: string;
  isUnique: boolean;
}

export interface Table {
  name: string;
  columns: Column[];
  /** Which of its rows are copied, as a condition, and the column that refers to the table above. */
  rows: string;
  parent?: string;
}

/** The tables that hold documents of a collection, their versions and the rows that belong to either, parents first. */
export async function documentTables(
  client: Client,
  collection: string,
  ids: string,
): Promise<Table[]> {
  const names = await namesOf(client);
  const main = await tableAt(client, collection, `id IN (${ids})`);
  const tables = [main, ...(await childrenOf(client, names, main))];
  // The entries of the news index are documents, which only the CMS writes.
  if (collection === 'news')
    tables.push({
      ...(await tableAt(client, 'listings', `article_id IN (${ids})`)),
      parent: 'article_id',
    });
  const versions = `_${collection}_v`;
  if (!names.includes(versions)) return tables;
  const rows = `parent_id IN (${ids}) AND latest = 1`;
  const kept = { ...(await tableAt(client, versions, rows)), parent: 'parent_id' };
  return [...tables, kept, ...(await childrenOf(client, names, kept))];
}

async function childrenOf(client: Client, names: string[], above: Table): Promise<Table[]> {
  const found: Table[] = [];
  for (const name of names.filter((each) => each.startsWith(`${above.name}_`))) {
    const { rows } = await client.execute(`PRAGMA foreign_key_list(\`${name}\`)`);
    const link = rows.find(
      ({ table, from }) => table === above.name && (from === '_parent_id' || from === 'parent_id'),
    );
    if (!link) continue;
    const parent = textOf(link.from);
    const condition = `${parent} IN (SELECT id FROM \`${above.name}\` WHERE ${above.rows})`;
    const child = { ...(await tableAt(client, name, condition)), parent };
    found.push(child, ...(await childrenOf(client, names, child)));
  }
  return found;
}

async function tableAt(client: Client, name: string, rows: string): Promise<Table> {
  const columns = await client.execute(`PRAGMA table_info(\`${name}\`)`);
  const unique = await uniqueColumns(client, name);
  return {
    name,
    rows,
    columns: columns.rows.map((row) => {
      const column = textOf(row.name);
      return { name: column, type: textOf(row.type), isUnique: unique.has(column) };
    }),
  };
}

async function uniqueColumns(client: Client, table: string): Promise<Set<string>> {
  const unique = new Set<string>();
  const { rows } = await client.execute(`PRAGMA index_list(\`${table}\`)`);
  for (const index of rows.filter(({ unique: is, origin }) => is === 1 && origin === 'c')) {
    const columns = await client.execute(`PRAGMA index_info(\`${textOf(index.name)}\`)`);
    for (const column of columns.rows) unique.add(textOf(column.name));
  }
  return unique;
}

async function namesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  return rows.map(({ name }) => textOf(name));
}

/** A value of a column that holds text. */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`A text was expected, not ${typeof value}.`);
  return value;
}
