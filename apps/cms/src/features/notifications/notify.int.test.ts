import { createLocalReq, killTransaction, initTransaction, type Payload } from 'payload';
import { z } from 'zod';
import { meetEverybody } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { hasTransactions } from '../../testing/test-database';
import { when } from '../../testing/when';
import { type Notice, notify } from './notify';

let payload: Payload;
let close: () => Promise<void>;
let ids: Record<'author' | 'editor' | 'registrar', string>;
let editor: { user: unknown };

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const people = await meetEverybody(payload);
  editor = people.editor;
  const idOf = (who: 'author' | 'editor' | 'registrar') => people[who].user?.id ?? '';
  ids = { author: idOf('author'), editor: idOf('editor'), registrar: idOf('registrar') };
});
afterAll(() => close());
beforeEach(() => payload.db.deleteMany({ collection: 'notifications', where: {} }));

const aNotice = (notice: Partial<Notice> = {}): Notice => ({
  kind: 'review-asked',
  to: [ids.author],
  collection: 'news',
  document: 'a',
  title: 'Ny bro',
  locale: 'sv',
  by: 'Eva Ek',
  ...notice,
});
const asNobody = () => createLocalReq({}, payload);
const rows = z.array(
  z.object({ recipient: z.string(), title: z.string().nullish(), text: z.string().nullish() }),
);
const stored = async () =>
  rows.parse((await payload.find({ collection: 'notifications', overrideAccess: true })).docs);
const recipients = async () => (await stored()).map(({ recipient }) => recipient).sort();

describe('a notification', () => {
  it('is stored once for each recipient, also when the same event is notified of again', async () => {
    const req = await asNobody();
    const to = [ids.author, ids.editor, ids.author];
    await notify(req, aNotice({ to }));
    await notify(req, aNotice({ to: [...to, ids.registrar] }));
    expect(await recipients()).toEqual([ids.author, ids.editor, ids.registrar].sort());
  });

  it.each<[string, Partial<Notice>]>([
    ['another document', { document: 'b' }],
    ['another language', { locale: 'en' }],
    ['another reason', { text: 'Datumet är fel' }],
    ['another kind', { kind: 'reminded' }],
  ])('of %s is another one', async (_, other) => {
    const req = await asNobody();
    await notify(req, aNotice());
    await notify(req, aNotice(other));
    expect(await stored()).toHaveLength(2);
  });

  it('of the same event is new when the first one has been mailed, unless the event has a name', async () => {
    const req = await asNobody();
    const mailed = () =>
      payload.db.updateMany({ collection: 'notifications', where: {}, data: { mail: 'sent' } });
    await notify(req, aNotice());
    await notify(req, aNotice({ kind: 'review-date', event: 'a 2026-12-01' }));
    await mailed();
    await notify(req, aNotice());
    await notify(req, aNotice({ kind: 'review-date', event: 'a 2026-12-01' }));
    expect(await stored()).toHaveLength(3);
  });

  it('is not for whoever caused it, but a failure is for whoever scheduled it', async () => {
    const req = await createLocalReq({ user: editor.user as never }, payload);
    await notify(req, aNotice({ to: [ids.author, ids.editor] }));
    expect(await recipients()).toEqual([ids.author]);
    await notify(req, aNotice({ kind: 'failed', to: [ids.editor] }));
    expect(await recipients()).toEqual([ids.author, ids.editor].sort());
  });

  it.each([
    ['an id of nobody', ['00000000-0000-4000-8000-000000000000', 'x', '']],
    ['no recipient', []],
  ])('is not stored for %s', async (_, to) => {
    await notify(await asNobody(), aNotice({ to }));
    expect(await stored()).toEqual([]);
  });

  it('is stored with long texts cut between characters', async () => {
    const texts = { title: '🎄'.repeat(5000), text: 'å'.repeat(100_000) };
    await notify(await asNobody(), aNotice(texts));
    expect(await stored()).toMatchObject([{ title: '🎄'.repeat(200), text: 'å'.repeat(2000) }]);
  });

  it('to a function is for its mailbox, otherwise for its members', async () => {
    const create = async (name: string, data: object) => {
      const made = { collection: 'functions', data: { name, ...data }, overrideAccess: true };
      return (await payload.create(made as never)).id;
    };
    const members = [ids.author, ids.editor];
    const press = await create('Pressen', { mailbox: 'press@region.example', members });
    const board = await create('Styrelsen', { members });
    const empty = await create('Tom', {});
    await notify(await asNobody(), aNotice({ to: [], toFunctions: [press, board, empty, 'none'] }));
    expect(await recipients()).toEqual([press, ...members].sort());
  });
});

when(hasTransactions, 'this MongoDB has no transactions.').it(
  'of what is rolled back does not exist',
  async () => {
    const req = await asNobody();
    await initTransaction(req);
    await notify(req, aNotice());
    await killTransaction(req);
    expect(await stored()).toEqual([]);
  },
);
