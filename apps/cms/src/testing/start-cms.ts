import { BasePayload, type Payload } from 'payload';
import { emitCommits } from '../database/commits';
import { sqlite } from '../database/sqlite/sqlite';

/** Another CMS on a SQLite file, as in another process; after `openTestCms`, whose settings it shares. */
export const startCms = async ({
  url,
  timeoutMs,
}: {
  url: string;
  timeoutMs?: number;
}): Promise<Payload> => {
  const { default: config } = await import('../payload.config');
  const shared = await config;
  const db = emitCommits(sqlite(url, timeoutMs)) as typeof shared.db;
  return new BasePayload().init({ config: { ...shared, db } });
};
