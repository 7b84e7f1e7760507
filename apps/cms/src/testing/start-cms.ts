import { BasePayload, type Payload } from 'payload';
import { emitCommits } from '../database/commits';
import { sqlite } from '../database/sqlite/sqlite';

/** One more CMS on a SQLite file, as another process would be; after `openTestCms`, whose settings it shares. */
export const startCms = async ({
  url,
  timeoutMs,
}: {
  url: string;
  timeoutMs?: number;
}): Promise<Payload> => {
  const { default: config } = await import('../payload.config');
  const own = await config;
  const db = emitCommits(sqlite(url, timeoutMs)) as typeof own.db;
  return new BasePayload().init({ config: { ...own, db } });
};
