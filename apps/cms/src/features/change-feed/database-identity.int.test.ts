import type { Payload } from 'payload';
import { prepare } from '../../startup/prepare';
import { openTestCms } from '../../testing/open-test-cms';
import { databaseIdentity } from './database-identity';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it('is created once, also by concurrent starts, and does not change', async () => {
  const made = await Promise.all([1, 2, 3].map(() => databaseIdentity(payload)));
  expect(new Set(made).size).toBe(1);
  expect(made[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(await databaseIdentity(payload)).toBe(made[0]);
});

it('is created at the start of a CMS whose database has none', async () => {
  const before = await databaseIdentity(payload);
  await payload.db.deleteMany({ collection: 'payload-kv', where: {} });
  const settings = { ADMIN_EMAIL: 'a@region.example', ADMIN_PASSWORD: 'x'.repeat(20) };
  await prepare(payload, { ...settings, DEMO_CONTENT: false, JOBS: false });
  const { docs } = await payload.db.find({ collection: 'payload-kv' });
  const made = await databaseIdentity(payload);
  expect(JSON.stringify(docs)).toContain(made);
  expect(made).not.toBe(before);
});
