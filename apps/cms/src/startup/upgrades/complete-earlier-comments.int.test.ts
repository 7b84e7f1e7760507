import type { Payload } from 'payload';
import { sampleOf } from '../../access/testing/samples';
import { afterWorkingDays } from '../../features/comment-handling/working-days';
import { openTestCms } from '../../testing/open-test-cms';
import { completeEarlierComments } from './complete-earlier-comments';

const receivedAt = '2026-03-27T12:00:00.000Z';
let payload: Payload;
let close: () => Promise<void>;
let site: string;
let press: string;
let article: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const create = async (name: string) =>
    (await payload.create({ collection: 'functions', data: { name } })).id;
  [site, press] = [await create('Webben'), await create('Pressen')];
  await payload.updateGlobal({ slug: 'ownership', data: { defaultFunction: site } });
  const data = { title: 'Bron', slug: 'bron', ownerFunction: press };
  article = (await payload.create({ collection: 'news', data })).id;
});
afterAll(() => close());

/** A comment from before comments went to functions. */
async function anEarlier(text: string, status: string, documentId: string, more = {}) {
  const page = { collection: 'news', documentId, path: '/nyheter/bron', locale: 'sv' };
  const data = { ...sampleOf('comments'), text, status, page, receivedAt, ...more };
  return (await payload.db.create({ collection: 'comments', data })).id;
}
const read = (id: unknown) =>
  payload.findByID({ collection: 'comments', id: String(id), depth: 0, showHiddenFields: true });

it('masks earlier comments, gives them to the owners of their pages, and changes nothing else', async () => {
  const ids: unknown[] = [];
  for (let number = 0; number < 5; number += 1)
    ids.push(await anEarlier(`Ring Anna, jag heter Anna Ek ${number}`, 'new', article));
  const done = await anEarlier('Klart', 'done', 'gone', { replyTo: 'anna@region.example' });
  const before = await Promise.all([...ids, done].map(read));
  await completeEarlierComments(payload, 2);
  const after = await Promise.all([...ids, done].map(read));
  for (const [number, comment] of after.slice(0, 5).entries())
    expect(comment).toMatchObject({
      ...{ function: press, notifiedAt: receivedAt, wantsReply: false },
      maskedText: `Ring Anna, jag heter [namn dolt] ${number}`,
      excerpt: `Ring Anna, jag heter [namn dolt] ${number}`,
      dueAt: afterWorkingDays(new Date(receivedAt), 5).toISOString(),
    });
  expect(after[5]).toMatchObject({ function: site, closedAs: 'handled', wantsReply: true });
  expect(after[5]?.dueAt ?? null).toBeNull();
  const asReceived = before.map(({ id, text, status, receivedAt: at, updatedAt }) => ({
    ...{ id, text, status, receivedAt: at, updatedAt },
  }));
  expect(after).toMatchObject(asReceived);
});

it('makes all masks anew when the detector has changed, and leaves the handling as it is', async () => {
  const { docs } = await payload.find({ collection: 'comments', limit: 1, sort: 'receipt' });
  const [comment] = docs;
  const where = { id: { equals: comment?.id } };
  const old = { maskedText: 'gammal', excerpt: 'gammal', function: site, notifiedAt: null };
  const change = (data: Record<string, unknown>) =>
    payload.db.updateOne({ collection: 'comments', where, data });
  await change(old);
  await completeEarlierComments(payload);
  expect(await read(comment?.id)).toMatchObject({ maskedText: 'gammal' });
  const key = { key: { equals: 'comments-masked' } };
  await payload.db.updateOne({
    ...{ collection: 'payload-kv', where: key },
    data: { key: 'comments-masked', data: { version: 0 } },
  });
  await completeEarlierComments(payload, 2);
  const again = await read(comment?.id);
  expect(again).toMatchObject({ function: site, maskedText: comment?.maskedText });
  expect(again.notifiedAt ?? null).toBeNull();
});

it('does nothing without comments, and to none without an owner of its page', async () => {
  const key = { key: { equals: 'comments-masked' } };
  await payload.db.deleteMany({ collection: 'payload-kv', where: key });
  await payload.db.updateMany({ collection: 'comments', where: {}, data: { maskedText: null } });
  await completeEarlierComments(payload);
  const left = { maskedText: { exists: false } };
  expect(await payload.count({ collection: 'comments', where: left })).toEqual({ totalDocs: 0 });
});
