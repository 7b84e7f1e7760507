import type { CollectionSlug, Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { settleNamelessDrafts } from './settle-nameless-drafts';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
});
afterAll(() => close());

const old = '2026-01-02T03:04:05.000Z';

/** A document as earlier versions stored it when an editor opened the form of a new one and wrote this in it. */
const leave = async (collection: CollectionSlug, written?: object, since = old) => {
  const { id } = await payload.create({ collection, data: {}, draft: true });
  if (written) await payload.update({ collection, id, data: written, draft: true, autosave: true });
  const row = await rowOf(collection, id);
  const data = { ...(row ?? {}), updatedAt: since };
  await payload.db.updateOne({ collection, id, data, returning: false });
  return id;
};
const rowOf = (collection: CollectionSlug, id: unknown) =>
  payload.db.findOne({ collection, where: { id: { equals: id } } });

const kinds: [CollectionSlug, string][] = [
  ['news', 'title'],
  ['pages', 'title'],
  ['offices', 'name'],
  ['partnerships', 'name'],
  ['contacts', 'role'],
  ['organisations', 'name'],
  ['topics', 'title'],
];

describe.each(kinds)('drafts from before in %s', (collection, name) => {
  it('are deleted with their versions when they are empty', async () => {
    const id = await leave(collection);
    await settleNamelessDrafts(payload);
    expect(await rowOf(collection, id)).toBeFalsy();
    const { totalDocs } = await payload.countVersions({
      collection,
      where: { parent: { equals: id } },
    });
    expect(totalDocs).toBe(0);
  });

  it('get the name in their newest version', async () => {
    const id = await leave(collection, { [name]: 'Skrivet' });
    await settleNamelessDrafts(payload);
    expect(propertyOf(await rowOf(collection, id), name)).toMatchObject({ sv: 'Skrivet' });
    expect(await payload.findByID({ collection, id, draft: true })).toMatchObject({
      [name]: 'Skrivet',
      _status: 'draft',
    });
  });
});

it.each([
  ['news', { ingress: 'Text utan rubrik' }],
  ['contacts', { phone: '031-12 34 56' }],
  ['pages', { inMenu: true }],
] as [CollectionSlug, object][])('%s with %j are kept without a name', async (slug, data) => {
  const id = await leave(slug, data);
  await settleNamelessDrafts(payload);
  expect(await rowOf(slug, id)).toBeTruthy();
});

it('keeps an empty draft that has just been opened', async () => {
  const id = await leave('news', undefined, new Date().toISOString());
  await settleNamelessDrafts(payload);
  expect(await rowOf('news', id)).toBeTruthy();
});
