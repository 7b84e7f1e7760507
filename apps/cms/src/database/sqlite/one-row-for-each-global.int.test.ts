import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { oneRowForEachGlobal } from './one-row-for-each-global';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const onMongo = when(isOnMongo, 'SQLite keeps each global in a table of its own.');
const adapter = () => payload.db as unknown as MongooseAdapter;
const rows = () => adapter().connection.collection('globals');

it('takes five first saves of a global at once', async () => {
  const names = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'];
  const saves = names.map((name) =>
    payload.updateGlobal({ slug: 'site', data: { name }, overrideAccess: true }),
  );
  const saved = await Promise.all(saves);
  // Without transactions an answer may tell of the save that came just after its own.
  expect(names).toEqual(expect.arrayContaining(saved.map(({ name }) => name)));
  const { name } = await payload.findGlobal({ slug: 'site', overrideAccess: true });
  expect(names).toContain(name);
});

onMongo.it('and has one row of it after them', async () => {
  expect(await rows().countDocuments({ globalType: 'site' })).toBe(1);
});

onMongo.it('keeps the newest of the rows that an earlier version left', async () => {
  // A collection of its own: the one of the CMS has the index already, which refuses what the test begins with.
  const left = adapter().connection.collection('globals-of-an-earlier-version');
  const at = (day: number) => ({ globalType: 'site', updatedAt: new Date(2026, 0, day) });
  await left.insertMany([at(1), at(3), at(2), { ...at(1), globalType: 'navigation' }]);
  payload.logger.warn = () => undefined;
  await oneRowForEachGlobal({ payload, globals: { collection: left } });
  const kept = await left.find().sort({ globalType: 1 }).toArray();
  expect(kept).toMatchObject([{ globalType: 'navigation' }, at(3)]);
  await expect(left.insertOne(at(4))).rejects.toMatchObject({ code: 11_000 });
});
