import { z } from 'zod';
import { storeComment } from '../comments/store-comment';
import { openMailTest } from '../notifications/testing/open-mail-test';
import type { notifyOfComments as Notify } from './notify-of-comments';

let mail: Awaited<ReturnType<typeof openMailTest>>;
let notifyOfComments: typeof Notify;
let ours: string;
const TEXT = 'Jag heter Anna Ek och räcket saknas.';
const page = { collection: 'news', path: '/nyheter/bron', locale: 'sv', title: 'Bron' };

beforeAll(async () => {
  mail = await openMailTest();
  ({ notifyOfComments } = await import('./notify-of-comments'));
  ours = await aFunction({ name: 'Webben', mailbox: 'webben@region.example' });
  await mail.payload.updateGlobal({ slug: 'ownership', data: { defaultFunction: ours } });
});
beforeEach(() => mail.clear());
afterAll(async () => {
  await mail.close();
  await mail.server.stop();
});

const aFunction = async (data: { name: string; mailbox?: string; members?: string[] }) =>
  (await mail.payload.create({ collection: 'functions', data })).id;
const receive = (text = TEXT) =>
  storeComment(mail.payload, { text, page: { ...page, documentId: '1' } });
const rows = z.array(
  z.object({ recipient: z.string(), title: z.string(), text: z.string().nullish() }),
);
const stored = async () =>
  rows.parse((await mail.payload.db.find({ collection: 'notifications', where: {} })).docs);
const moveAll = (to: string | null) =>
  mail.payload.db.updateMany({
    ...{ collection: 'comments', where: { notifiedAt: { exists: false } } },
    data: { function: to },
  });

it('mails the mailbox of the function of one comment, with a link and without its text (K9)', async () => {
  const { id } = await receive();
  await notifyOfComments(mail.payload, new Date());
  await mail.send(mail.payload, new Date());
  const [message] = mail.server.mails.slice(-1);
  expect(message?.to).toEqual(['webben@region.example']);
  expect(message?.text).toContain('Ny kommentar');
  expect(message?.text).toContain(`admin/kommentarer?kommentar=${id}`);
  expect(message?.text).not.toMatch(/Anna|cket saknas|namn dolt/);
});

it('notifies once of a comment, without changing when it was last changed', async () => {
  const before = await receive();
  await notifyOfComments(mail.payload, new Date());
  await notifyOfComments(mail.payload, new Date());
  expect(await stored()).toHaveLength(1);
  const after = await mail.payload.findByID({ collection: 'comments', id: before.id });
  expect(after.updatedAt).toBe(before.updatedAt);
});

it('notifies of a flood once, with the number, and of nothing more later', async () => {
  for (let number = 0; number < 30; number += 1) await receive(`Flod ${number}`);
  await notifyOfComments(mail.payload, new Date());
  await notifyOfComments(mail.payload, new Date());
  expect(await stored()).toEqual([{ recipient: ours, title: 'Bron', text: '30' }]);
  await mail.send(mail.payload, new Date());
  const [message] = mail.server.mails.slice(-1);
  expect(message?.text).toContain('30 kommentarer har kommit in');
});

it('notifies members where there is no mailbox, by the choice of each', async () => {
  const members = ['genast', 'dagligen', 'aldrig'].map(mail.idOf);
  const press = await aFunction({ name: 'Pressen', members });
  await receive('Till pressen');
  await moveAll(press);
  await notifyOfComments(mail.payload, new Date());
  expect((await stored()).map(({ recipient }) => recipient).sort()).toEqual([...members].sort());
  const sent = mail.server.mails.length;
  await mail.send(mail.payload, new Date());
  expect(mail.server.mails.slice(sent).map(({ to }) => to)).toEqual([['genast@region.example']]);
});

it('waits with what is in quarantine until it is released', async () => {
  const links = 'http://a.example http://b.example http://c.example http://d.example';
  const { id } = await receive(links);
  await notifyOfComments(mail.payload, new Date());
  expect(await stored()).toEqual([]);
  const where = { id: { equals: id } };
  await mail.payload.db.updateMany({ collection: 'comments', where, data: { status: 'new' } });
  await notifyOfComments(mail.payload, new Date());
  expect(await stored()).toHaveLength(1);
});

it('notifies nobody of a comment of no function', async () => {
  await receive('Utan funktion');
  await moveAll(null);
  await notifyOfComments(mail.payload, new Date());
  expect(await stored()).toEqual([]);
});
