import { anArticle } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const draft = { draft: true, overrideAccess: true } as const;
const begin = async (title: string) => {
  const data = anArticle({ title, slug: null, _status: 'draft' });
  return (await payload.create({ collection: 'news', data, ...draft })).id;
};
const addressesOf = async (id: string) =>
  propertyOf(
    await payload.db.findOne({ collection: 'news', where: { id: { equals: id } } }),
    'slug',
  );

it('several drafts can be without an address', async () => {
  const ids = [await begin('Hälsa'), await begin('Kultur')];
  for (const id of ids)
    await payload.update({ collection: 'news', id, data: { title: '🎄' }, ...draft });
  for (const id of ids) {
    const updated = { title: 'Rubrik', slug: null, deletedAt: new Date().toISOString() };
    await payload.update({ collection: 'news', id, data: updated, ...draft });
    expect(Object.values(Object(await addressesOf(id)))).not.toContain(null);
  }
});

it('an article without an English address can be copied several times', async () => {
  const id = await begin('Förlaga');
  const copies = [];
  for (let count = 0; count < 3; count += 1)
    copies.push(await payload.duplicate({ collection: 'news', id, ...draft }));
  expect(new Set(copies.map(({ slug }) => slug)).size).toBe(3);
});
