import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, type Payload } from 'payload';

interface TestCms {
  payload: Payload;
  close: () => Promise<void>;
}

/** A CMS of its own for one test file: fresh SQLite file, committed migrations, nobody else's data. */
export const openTestCms = async (): Promise<TestCms> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cms-'));
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: `file:${path.join(folder, 'cms.db')}`,
    PAYLOAD_SECRET: 'a secret that only the tests know of',
    CMS_KEY: 'a cms key that only the tests know of',
    NODE_ENV: 'production',
  });
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config });
  return {
    payload,
    close: async () => {
      await payload.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
