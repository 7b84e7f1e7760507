import { BasePayload, type Payload } from 'payload';
import { tellingOfCommits } from '../database/commits';
import { sqlite } from '../database/sqlite/sqlite';

/** One more CMS on a SQLite file, as another process would be; after `openTestCms`, whose settings it shares. */
export const startCms = async ({
  url,
  patience,
}: {
  url: string;
  patience?: number;
}): Promise<Payload> => {
  const { default: config } = await import('../payload.config');
  const own = await config;
  const db = tellingOfCommits(sqlite(url, patience)) as typeof own.db;
  return new BasePayload().init({ config: { ...own, db } });
};
