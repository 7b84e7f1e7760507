import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, type Payload } from 'payload';
import { testDatabase } from './test-database';

export interface TestCms {
  payload: Payload;
  /** Holds the database file and the media. */
  folder: string;
  close: () => Promise<void>;
}

/**
 * A separate CMS for one test file: a database with the committed schema, empty or with the demonstration content.
 */
export const openTestCms = async ({ demo = false } = {}): Promise<TestCms> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cms-'));
  const database = testDatabase(folder);
  Object.assign(process.env, {
    DATA_DIR: folder,
    ...database.settings,
    PAYLOAD_SECRET: 'a secret that only the tests know of',
    CMS_KEY: 'a cms key that only the tests know of',
    NODE_ENV: 'production',
    // A request to the API would start a worker beside the test.
    JOBS: 'false',
  });
  await database.prepare(demo);
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config });
  if (!demo) await database.keep();
  return {
    payload,
    folder,
    close: async () => {
      await database.drop(payload);
      await payload.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
