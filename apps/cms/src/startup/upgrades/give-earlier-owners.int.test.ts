import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { giveEarlierOwners } from './give-earlier-owners';

const MANY = 3;
const owned = ['news', 'pages', 'offices', 'partnerships', 'contacts'] as const;
const nameOf = {
  news: 'title',
  pages: 'title',
  offices: 'name',
  partnerships: 'name',
  contacts: 'role',
};

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const anything = (collection: (typeof owned)[number], name: string, _status = 'published') =>
  payload.create({
    collection,
    data: { [nameOf[collection]]: name, _status } as never,
    draft: _status === 'draft',
  });

/** Everything that is stored of the collections, but who owns it. */
const stored = async () => {
  const rows: unknown[] = [];
  for (const collection of owned) {
    const all = { collection, where: {}, sort: 'createdAt', limit: 0, pagination: false } as const;
    const { docs } = await payload.db.find(all);
    const { docs: versions } = await payload.db.findVersions(all);
    rows.push(...docs, ...versions);
  }
  const { totalDocs } = await payload.count({ collection: 'changes' });
  return { rows: JSON.parse(JSON.stringify(rows, withoutOwner)), totalDocs };
};
const withoutOwner = (key: string, value: unknown) =>
  key === 'ownerFunction' || key === 'ownerPerson' ? undefined : value;

const functionsNow = async () =>
  (await payload.find({ collection: 'functions', depth: 0, sort: 'createdAt' })).docs;

it('gives what was there before owners a default one, and touches nothing else', async () => {
  const site = { name: 'Exempelregionen', email: 'kontakt@region.example' };
  await payload.updateGlobal({ slug: 'site', data: site });
  for (const collection of owned) {
    for (let number = 0; number < MANY; number += 1) await anything(collection, `Ute ${number}`);
    const { id } = await anything(collection, 'Med nytt utkast');
    const data = { [nameOf[collection]]: 'Nytt utkast' };
    await payload.update({ collection, id, data, draft: true });
    await anything(collection, 'Bara utkast', 'draft');
    const trashed = await anything(collection, 'Slängd');
    const deletedAt = new Date().toISOString();
    await payload.update({ collection, id: trashed.id, data: { deletedAt } });
  }
  const before = await stored();

  // Fewer at a time than there are.
  await Promise.all([giveEarlierOwners(payload, 2), giveEarlierOwners(payload, 2)]);

  const made = await functionsNow();
  expect(made).toMatchObject([{ name: 'Webbredaktionen', mailbox: site.email }]);
  expect(await stored()).toEqual(before);
  for (const collection of owned) {
    for (const draft of [false, true]) {
      const { docs } = await payload.find({ collection, draft, trash: true, depth: 0, limit: 0 });
      expect(docs).toHaveLength(MANY + 3);
      expect(docs.map(({ ownerFunction }) => ownerFunction)).toEqual(docs.map(() => made[0]?.id));
    }
  }
});

it('changes no owner, at no later start, and makes no other function', async () => {
  const { id: other } = await payload.create({
    collection: 'functions',
    data: { name: 'En annan' },
  });
  const data = { title: 'Andras', ownerFunction: other, _status: 'published' } as const;
  const { id } = await payload.create({ collection: 'news', data });
  await giveEarlierOwners(payload);
  const row = await payload.db.findOne({ collection: 'news', where: { id: { equals: id } } });
  expect(propertyOf(row, 'ownerFunction')).toBe(other);
  expect(await functionsNow()).toHaveLength(2);
});

it('gives what a deleted function owned the default one of its collection', async () => {
  const [site, other] = await functionsNow();
  if (!site || !other) throw new Error('no functions');
  const { id: news } = await payload.create({ collection: 'functions', data: { name: 'Pressen' } });
  await payload.updateGlobal({ slug: 'ownership', data: { defaultFunction: site.id, news } });
  await payload.delete({ collection: 'functions', id: other.id });
  await giveEarlierOwners(payload);
  const { docs } = await payload.find({
    collection: 'news',
    where: { title: { equals: 'Andras' } },
    depth: 0,
  });
  expect(docs).toMatchObject([{ ownerFunction: news }]);
});
