import path from 'node:path';
import { createClient } from '@libsql/client';
import { textOf } from '../fill/document-tables';
import { figure, type Figure } from '../figure';
import { local, portsOf } from '../servers/apps';
import { logIn } from '../servers/editor';
import type { Bench } from './bench';
import { timed } from './timed';

const SAMPLES = 25;
const MANY = 10_000;
const MOST = 1.5;
/** Ids that no document has. */
const COPIES = 'bench:';

/**
 * The admin's first page with the work list of the demonstration, some hundred texts, and with ten thousand more: copies
 * of its rows, with other dates.
 */
export async function dashboard({ options }: Bench): Promise<Figure[]> {
  const cms = local(portsOf(options).cms);
  const { headers } = await logIn(cms);
  const client = createClient({ url: `file:${path.join(options.folder, 'regionwebb.db')}` });
  const remove = () =>
    client.execute({ sql: 'DELETE FROM work_items WHERE id LIKE ?', args: [`${COPIES}%`] });
  const measure = async (): Promise<number[]> => {
    const times: number[] = [];
    for (let turn = 0; turn < SAMPLES; turn += 1)
      times.push((await timed(`${cms}/admin`, { headers })).milliseconds);
    return times;
  };
  await remove();
  await measure();
  const few = figure('dashboard: some hundred texts, p50', 'ms', await measure());
  await copyItems(client);
  const many = figure('dashboard: 10,000 more, p50', 'ms', await measure());
  await remove();
  client.close();
  const name = 'dashboard: with 10,000 more / without';
  return [few, many, figure(name, '×', [many.value / few.value], { target: { atMost: MOST } })];
}

async function copyItems(client: ReturnType<typeof createClient>): Promise<void> {
  const { rows } = await client.execute('PRAGMA table_info(work_items)');
  const columns = rows.map(({ name }) => textOf(name));
  const values = columns.map((column) => {
    if (column === 'id' || column === 'document') return `'${COPIES}' || n || \`${column}\``;
    return /_(at|by)$/.test(column) && !/^(written|changed|sent|decided|draft)_by$/.test(column)
      ? `strftime('%Y-%m-%dT%H:%M:%fZ', \`${column}\`, '-' || (n * 37 % 8000) || ' hours')`
      : `\`${column}\``;
  });
  const names = columns.map((column) => `\`${column}\``).join(', ');
  await client.execute(`
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${MANY})
    INSERT INTO work_items (${names})
    SELECT ${values.join(', ')} FROM numbers, work_items WHERE id NOT LIKE '${COPIES}%' LIMIT ${MANY}`);
  await client.execute('ANALYZE work_items');
}
