import { jest } from '@jest/globals';
import { aPartnership } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetWriters } from '../versions/testing/writers';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

const itemsOf = async (document: string) => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'work-items',
    where: { document: { equals: document } },
    sort: '-locale',
    pagination: false,
  });
  return docs;
};
/** State, title and whether it is public, of each language. */
const shortly = async (document: string) =>
  Object.fromEntries(
    (await itemsOf(document)).map(({ locale, state, title, isPublished }) => [
      locale,
      [state, title, isPublished],
    ]),
  );
const idOf = (who: 'author' | 'editor') => writers.people[who].user?.id;
const inEnglish = (id: string, data: object, more = '') =>
  writers.done('editor', `news/${id}?locale=en${more}`, 'PATCH', data);

it('lists a text that somebody begins, by whom, and each autosave of it', async () => {
  const id = await writers.begin('author', 'Påbörjad');
  await writers.write('author', id, 'Påbörjad nyhet');
  expect(await itemsOf(id)).toMatchObject([
    {
      ...{ id: `news:${id}:sv`, about: 'news', locale: 'sv', title: 'Påbörjad nyhet' },
      ...{ state: 'draft', isPublished: false, writtenBy: idOf('author'), draftBy: idOf('author') },
      changedBy: 'author',
    },
  ]);
  const { updatedAt } = (await writers.versions(id)).at(-1) ?? {};
  const [item] = await itemsOf(id);
  expect(new Date(String(item?.changedAt)).toISOString()).toBe(
    new Date(String(updatedAt)).toISOString(),
  );
});

it('follows publication, and a draft on top of what is public', async () => {
  const id = await writers.begin('author', 'Ute');
  await writers.publish(id);
  expect(await shortly(id)).toEqual({ sv: ['published', 'Ute', true] });
  const [item] = await itemsOf(id);
  expect([item?.draftBy ?? null, Boolean(item?.publishedAt)]).toEqual([null, true]);
  await writers.write('author', id, 'Ny rubrik');
  expect(await shortly(id)).toEqual({ sv: ['draft', 'Ny rubrik', true] });
});

it('keeps the languages apart: one that is published leaves the draft of the other', async () => {
  const id = await writers.begin('author', 'Två språk');
  await inEnglish(id, { title: 'Two languages' }, '&draft=true&autosave=true');
  await writers.done('editor', `news/${id}?locale=sv`, 'PATCH', { _status: 'published' });
  const waiting = {
    sv: ['published', 'Två språk', true],
    en: ['draft', 'Two languages', false],
  };
  expect(await shortly(id)).toEqual(waiting);
  await inEnglish(id, { _status: 'published' });
  expect(await shortly(id)).toMatchObject({ en: ['published', 'Two languages', true] });
  await writers.done('editor', `languages/news/${id}/unpublish?locale=en`, 'POST');
  expect(await shortly(id)).toEqual(waiting);
  await writers.done('editor', `news/${id}`, 'PATCH', { _status: 'draft' });
  expect(await shortly(id)).toMatchObject({ sv: ['draft', 'Två språk', false] });
});

it('says who changed each language last', async () => {
  const id = await writers.begin('author', 'Ändrad');
  await inEnglish(id, { title: 'Changed' }, '&draft=true&autosave=true');
  expect((await itemsOf(id)).map(({ changedBy }) => changedBy)).toEqual(['author', 'editor']);
});

it('forgets a document in the trash, lists it again when it is taken out, and forgets a deleted one', async () => {
  for (const isPublic of [false, true]) {
    const id = await writers.begin('author', `Slängd ${isPublic}`);
    if (isPublic) await writers.publish(id);
    const before = await shortly(id);
    await writers.done('editor', `news/${id}`, 'PATCH', { deletedAt: new Date().toISOString() });
    expect(await itemsOf(id)).toEqual([]);
    await writers.done('editor', `news/${id}?trash=true`, 'PATCH', { deletedAt: null });
    expect(await shortly(id)).toEqual(before);
    await payload.delete({ collection: 'news', id, overrideAccess: true });
    expect(await itemsOf(id)).toEqual([]);
  }
});

it('follows a restored version', async () => {
  const id = await writers.begin('author', 'Första');
  await writers.publish(id);
  await writers.write('editor', id, 'Andra');
  const [first] = await writers.versions(id);
  await writers.done('editor', `news/versions/${first?.id}?draft=true`, 'POST');
  expect(await shortly(id)).toEqual({ sv: ['draft', 'Första', true] });
});

it('follows a new owner and a date of review', async () => {
  const id = await writers.begin('author', 'Ägd');
  const owner = await payload.create({ collection: 'functions', data: { name: 'Pressen' } });
  const data = { ownerFunction: owner.id, ownerPerson: idOf('editor'), reviewBy: '2027-01-01' };
  await writers.done('editor', `news/${id}?draft=true&autosave=true`, 'PATCH', data);
  const [item] = await itemsOf(id);
  expect(item).toMatchObject({ ownerFunction: owner.id, ownerPerson: idOf('editor') });
  expect(new Date(String(item?.reviewBy)).getFullYear()).toBe(2027);
  await payload.delete({ collection: 'functions', id: owner.id });
  expect((await itemsOf(id))[0]?.ownerFunction ?? null).toBeNull();
});

it('forgets a deleted user as owner and as reviewer at once', async () => {
  const data = { name: 'Slutar', role: 'editor', email: 'slutar@region.example' } as const;
  const { id: leaving } = await payload.create({
    collection: 'users',
    data: { ...data, password: 'a long enough password' },
  });
  const id = await writers.begin('author', 'Väntar på den som slutar');
  await writers.done('author', `news/${id}?draft=true`, 'PATCH', { ownerPerson: leaving });
  await writers.leave();
  await writers.done('author', `workflow/news/${id}/send`, 'POST', { reviewer: leaving });
  expect(await itemsOf(id)).toMatchObject([{ ownerPerson: leaving, reviewer: leaving }]);
  await payload.delete({ collection: 'users', id: leaving });
  const [item] = await itemsOf(id);
  expect([item?.state, item?.ownerPerson ?? null, item?.reviewer ?? null]).toEqual([
    ...['review', null, null],
  ]);
});

it('says when a published partnership ends', async () => {
  const data = aPartnership({ period: { end: '2026-01-31T11:00:00.000Z' } });
  const { id } = await payload.create({ collection: 'partnerships', data });
  const [item] = await itemsOf(id);
  expect(new Date(String(item?.endsAt)).toISOString()).toBe('2026-01-31T11:00:00.000Z');
});

it('follows changes of many documents at once, copies, and changes by the Local API', async () => {
  const ids = [await writers.begin('author', 'Ett'), await writers.begin('author', 'Två')];
  const both = ids.map((id, index) => `where[or][${index}][id][equals]=${id}`).join('&');
  await writers.send('editor', `news?${both}`, 'PATCH', { _status: 'published' });
  for (const id of ids)
    expect(await shortly(id)).toEqual({ sv: ['published', expect.any(String), true] });

  const [first = ''] = ids;
  const copy = await payload.duplicate({ collection: 'news', id: first });
  expect(await shortly(copy.id)).toEqual({ sv: ['published', expect.any(String), true] });
  const data = { title: 'Lokalt' };
  await payload.update({ collection: 'news', id: first, data, draft: true });
  expect(await shortly(first)).toMatchObject({ sv: ['draft', 'Lokalt', true] });
  await payload.update({
    collection: 'news',
    id: first,
    data,
    draft: true,
    select: { slug: true },
  });
  expect(await shortly(first)).toMatchObject({ sv: ['draft', 'Lokalt', true] });
});

it('costs an autosave one read and one write', async () => {
  const id = await writers.begin('author', 'Sparas ofta');
  await writers.publish(id);
  await inEnglish(id, { title: 'Often saved' }, '&draft=true&autosave=true');
  await writers.leave();
  await writers.write('author', id, 'Sparas oftare');
  const { db } = payload;
  const spies = [
    jest.spyOn(db, 'find'),
    jest.spyOn(db, 'create'),
    jest.spyOn(db, 'updateOne'),
    jest.spyOn(db, 'deleteOne'),
  ];
  await writers.write('author', id, 'Sparas ännu oftare');
  const calls = spies.map(
    (spy) => spy.mock.calls.filter(([{ collection }]) => collection === 'work-items').length,
  );
  for (const spy of spies) spy.mockRestore();
  expect(calls).toEqual([1, 0, 1, 0]);
  expect(await shortly(id)).toMatchObject({ sv: ['draft', 'Sparas ännu oftare', true] });
});
