import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { type CollectionSlug, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { propertyOf } from '../../validation/unknown-values';
import { listEarlierWork } from './list-earlier-work';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const collections = ['news', 'partnerships', 'important-messages'] as const;
const nameOf = { news: 'title', partnerships: 'name', 'important-messages': 'heading' };

/** As it was before: without states and without a list. */
async function forget() {
  for (const collection of collections) {
    const { db } = payload;
    if (isOnMongo) {
      const { collections: rows, versions } = db as unknown as MongooseAdapter;
      const asItIs = { timestamps: false };
      await rows[collection]?.updateMany({}, { $unset: { review: 1 } }, asItIs);
      await versions[collection]?.updateMany({}, { $unset: { 'version.review': 1 } }, asItIs);
    } else {
      const { drizzle } = db as unknown as SQLiteAdapter;
      const table = collection.replaceAll('-', '_');
      await drizzle.run(sql`UPDATE ${sql.identifier(`${table}_locales`)} SET review_state = NULL`);
      await drizzle.run(
        sql`UPDATE ${sql.identifier(`_${table}_v_locales`)} SET version_review_state = NULL`,
      );
    }
  }
  await payload.db.deleteMany({ collection: 'work-items', where: {} });
}

const all = { where: {}, sort: 'createdAt', limit: 0, pagination: false } as const;
const items = async () => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    ...{ collection: 'work-items', ...all, sort: 'id' },
  });
  return docs.map(({ id: _, document: __, changedAt, ...item }) => ({
    ...item,
    changedAt: new Date(String(changedAt)).toISOString(),
  }));
};
const short = ({ about, locale, title, state, isPublished }: Record<string, unknown>) =>
  [about, locale, title, state, isPublished].join(' ');
/** Everything stored of the collections but reviews. */
const stored = async () => {
  const rows: unknown[] = [];
  for (const collection of collections) {
    rows.push(...(await payload.db.find({ collection, ...all })).docs);
    rows.push(...(await payload.db.findVersions({ collection, ...all })).docs);
  }
  return JSON.parse(JSON.stringify(rows, (key, value) => (key === 'review' ? undefined : value)));
};

it('lists what was there before, with its state in each language, and changes nothing else', async () => {
  const put = async (collection: CollectionSlug, name: string, _status: 'draft' | 'published') =>
    payload.create({
      collection,
      data: { [nameOf[collection as 'news']]: name, _status, level: 'information' } as never,
      draft: _status === 'draft',
    });
  for (const collection of collections) {
    await put(collection, 'Ute', 'published');
    await put(collection, 'Utkast', 'draft');
    const { id } = await put(collection, 'Ute med nytt', 'published');
    const data = { [nameOf[collection]]: 'Nytt utkast' };
    await payload.update({ collection, id, data, draft: true });
    const both = await put(collection, 'Med engelska', 'published');
    const english = { [nameOf[collection]]: 'With English' };
    await payload.update({ collection, id: both.id, locale: 'en', data: english, draft: true });
    const trashed = await put(collection, 'Slängd', 'published');
    const deletedAt = new Date().toISOString();
    await payload.update({ collection, id: trashed.id, data: { deletedAt } });
  }
  const [before, listed] = [await stored(), await items()];
  await forget();

  // Fewer at a time than there are, and two processes at once.
  await Promise.all([listEarlierWork(payload, 2), listEarlierWork(payload, 2)]);

  const now = await items();
  expect(now.map(short).sort()).toEqual(listed.map(short).sort());
  expect(now.map(short)).toEqual(
    expect.arrayContaining([
      'news sv Ute published true',
      'news sv Utkast draft false',
      'news sv Nytt utkast draft true',
      'news sv Med engelska published true',
      'news en With English draft false',
    ]),
  );
  expect(now).toHaveLength(5 * collections.length);
  expect(await stored()).toEqual(before);
});

it('gives the public rows their states too', async () => {
  const { docs } = await payload.db.find({ collection: 'news', ...all });
  const states = docs.map((row) => [
    propertyOf(propertyOf(row, 'title'), 'sv'),
    propertyOf(propertyOf(propertyOf(row, 'review'), 'sv'), 'state'),
  ]);
  expect(states).toEqual([
    ['Ute', 'published'],
    ['Utkast', 'draft'],
    ['Ute med nytt', 'published'],
    ['Med engelska', 'published'],
    ['Slängd', 'published'],
  ]);
});

it('does nothing at a later start', async () => {
  await payload.db.deleteMany({ collection: 'work-items', where: {} });
  await listEarlierWork(payload);
  expect(await items()).toEqual([]);
});
