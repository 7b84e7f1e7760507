import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { ensureUniqueGlobals } from './ensure-unique-globals';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const onMongo = when(isOnMongo, 'SQLite has a table for each global.');
const adapter = () => payload.db as unknown as MongooseAdapter;
const rows = () => adapter().connection.collection('globals');

it('accepts five concurrent first saves of a global', async () => {
  const names = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'];
  const saves = names.map((name) =>
    payload.updateGlobal({ slug: 'site', data: { name }, overrideAccess: true }),
  );
  const saved = await Promise.all(saves);
  // Without transactions an answer may contain a later save.
  expect(names).toEqual(expect.arrayContaining(saved.map(({ name }) => name)));
  const { name } = await payload.findGlobal({ slug: 'site', overrideAccess: true });
  expect(names).toContain(name);
});

onMongo.it('has one row for the global afterwards', async () => {
  expect(await rows().countDocuments({ globalType: 'site' })).toBe(1);
});

onMongo.it('keeps the newest of duplicate rows', async () => {
  // A separate collection, since the index is already on that of the CMS.
  const left = adapter().connection.collection('globals-of-an-earlier-version');
  const at = (day: number) => ({ globalType: 'site', updatedAt: new Date(2026, 0, day) });
  await left.insertMany([at(1), at(3), at(2), { ...at(1), globalType: 'navigation' }]);
  payload.logger.warn = () => undefined;
  await ensureUniqueGlobals({ payload, globals: { collection: left } });
  const kept = await left.find().sort({ globalType: 1 }).toArray();
  expect(kept).toMatchObject([{ globalType: 'navigation' }, at(3)]);
  await expect(left.insertOne(at(4))).rejects.toMatchObject({ code: 11_000 });
});
