import { jest } from '@jest/globals';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { createLocalReq } from 'payload';
import type { Who } from '../../access/testing/people';
import { openCommentHandling } from '../comment-handling/testing/handlers';
import { countStates } from './count-states';
import { readComment } from './read-comment';
import { AT_ONCE, readInbox } from './read-inbox';
import { countOf, viewNamed, views } from './views';

let cms: Awaited<ReturnType<typeof openCommentHandling>>;

beforeAll(async () => {
  cms = await openCommentHandling();
});
afterAll(() => cms.close());

const LATE = '2026-01-02T22:59:00.000Z';
const soon = () => new Date(Date.now() + 86_400_000).toISOString();

const requestOf = async (who: Who) =>
  createLocalReq({ user: cms.people[who].user as never }, cms.payload);
const counts = async (who: Who) => {
  const counted = await countStates(await requestOf(who), new Date());
  return Object.fromEntries(views.map((view) => [view.name, countOf(view, counted)]));
};
const list = async (who: Who, view: string, page = 1) =>
  (
    await readInbox(await requestOf(who), { view: viewNamed(view), page, now: new Date() })
  ).rows.map(({ id }) => id);
const open = async (who: Who, id: string, view = 'att-besvara') =>
  readComment(await requestOf(who), { id, view: viewNamed(view), now: new Date() });
const change = (id: string, data: Record<string, unknown>) =>
  cms.payload.db.updateOne({ collection: 'comments', id, data });
const toPress = (id: string) => change(id, { function: cms.theirs });

/** The calls of the database while something is read. */
async function callsDuring(read: () => Promise<unknown>): Promise<number> {
  const { db } = cms.payload;
  const spies = [
    ...[jest.spyOn(db, 'find'), jest.spyOn(db, 'findOne'), jest.spyOn(db, 'count')],
    ...[jest.spyOn(db, 'countVersions'), jest.spyOn(db, 'findVersions')],
  ];
  await read();
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return calls;
}

it('has each comment in the views that it is in, and counts them', async () => {
  const fresh = await cms.comment();
  const late = await cms.comment();
  await change(late, { dueAt: LATE });
  const mine = await cms.comment();
  await cms.take('registrar', mine, 'take');
  const answered = await cms.comment();
  await cms.take('registrar', answered, 'answer', { text: 'Räcket är lagat.' });
  const closed = await cms.comment();
  await cms.take('registrar', closed, 'close', { as: 'spam' });
  const aside = await cms.comment();
  await cms.take('registrar', aside, 'quarantine');

  const expected: Record<string, string[]> = {
    'att-besvara': [fresh, late, mine],
    nya: [fresh, late],
    mina: [mine],
    olasta: [fresh, late, mine],
    forsenade: [late],
    besvarade: [answered],
    avslutade: [closed],
    karantan: [aside],
  };
  for (const [view, ids] of Object.entries(expected))
    expect([view, await list('registrar', view)]).toEqual([view, ids]);
  expect(await counts('registrar')).toEqual(
    Object.fromEntries(Object.entries(expected).map(([view, ids]) => [view, ids.length])),
  );
});

it('shows and counts to a member what goes to their function, and to others nothing', async () => {
  const theirs = await cms.comment();
  await toPress(theirs);
  expect(await list('administrator', 'att-besvara')).toEqual([theirs]);
  expect(await counts('administrator')).toMatchObject({ 'att-besvara': 1, nya: 1, besvarade: 0 });
  expect(await list('author', 'att-besvara')).not.toContain(theirs);
  expect(await open('author', theirs)).toBeUndefined();
  expect((await open('administrator', theirs))?.comment.id).toBe(theirs);
});

it('a comment is read when somebody opens it, and has not been changed by that', async () => {
  const id = await cms.comment();
  await cms.take('editor', id, 'note', { text: 'Kolla räcket' });
  const before = await cms.stored(id);
  expect(await list('registrar', 'olasta')).toContain(id);
  await cms.ask('editor', `/${id}/steps`);
  expect(await list('registrar', 'olasta')).not.toContain(id);
  const after = await cms.stored(id);
  expect(after.updatedAt).toBe(before.updatedAt);
  expect(after.notes).toEqual(before.notes);
  expect(after.steps).toEqual(before.steps);
  await cms.ask('registrar', `/${id}/steps`);
  expect((await cms.stored(id)).openedAt).toBe(after.openedAt);
});

it('whoever may not read a comment does not open it', async () => {
  const id = await cms.comment();
  expect((await cms.ask('administrator', `/${id}/steps`)).status).toBe(404);
  expect((await cms.stored(id)).openedAt ?? null).toBeNull();
});

it('no API says that a comment has been opened', async () => {
  const id = await cms.comment();
  const { status } = await cms.ask('registrar', `/${id}`, 'PATCH', { openedAt: soon() });
  expect(status).toBe(403);
});

it('goes from comment to comment in the order of the view, also where times are the same', async () => {
  const ids = [await cms.comment(), await cms.comment(), await cms.comment()];
  for (const id of ids) await change(id, { receivedAt: '2026-01-01T10:00:00.000Z' });
  const listed = (await list('registrar', 'nya')).slice(0, ids.length);
  expect([...listed].sort()).toEqual([...ids].sort());
  const [first, second, third] = listed;
  expect(await open('registrar', first ?? '', 'nya')).toMatchObject({
    previous: undefined,
    next: second,
  });
  expect(await open('registrar', second ?? '', 'nya')).toMatchObject({
    previous: first,
    next: third,
  });
  for (const id of ids) await cms.take('registrar', id, 'close', { as: 'duplicate' });
  const closed = await list('registrar', 'avslutade');
  const at = closed.indexOf(second ?? '');
  expect(await open('registrar', second ?? '', 'avslutade')).toMatchObject({
    previous: closed[at - 1],
    next: closed[at + 1],
  });
});

it('has the page as it was when the comment came, or says that it is gone', async () => {
  const { payload } = cms;
  const { id: documentId } = await payload.create({ collection: 'news', data: anArticle() });
  const { docs } = await payload.findVersions({
    ...{ collection: 'news', where: { parent: { equals: documentId } }, overrideAccess: true },
  });
  const versionId = docs[0]?.id ?? '';
  const kept = await cms.comment({ documentId, versionId });
  expect((await open('registrar', kept))?.page).toEqual({
    state: 'kept',
    preview: `/api/preview/news/${documentId}?locale=sv&version=${versionId}`,
  });
  const gone = await cms.comment({ documentId, versionId: documentId });
  expect((await open('registrar', gone))?.page).toEqual({ state: 'gone' });
  const start = await cms.comment({ collection: 'startPage', documentId: 'start' });
  expect((await open('registrar', start))?.page).toEqual({ state: 'none' });
});

it.each(['', 'x', '6566e0000000000000000000', '../../users'])(
  'finds no comment by the id "%s"',
  async (id) => expect(await open('registrar', id)).toBeUndefined(),
);

it.each(['registrar', 'editor'] as const)(
  'reads a list, and an opened comment, in as many queries however many comments there are: for a %s',
  async (who) => {
    const read = async () => {
      const req = await requestOf(who);
      await countStates(req, new Date());
      await readInbox(req, { view: viewNamed('nya'), page: 1, now: new Date() });
    };
    const readOne = async () => {
      const [id = ''] = await list(who, 'nya');
      const req = await requestOf(who);
      return async () => {
        await countStates(req, new Date());
        await readComment(req, { id, view: viewNamed('nya'), now: new Date() });
      };
    };
    await cms.comment();
    const few = [await callsDuring(read), await callsDuring(await readOne())];
    for (let more = 0; more < AT_ONCE + 5; more += 1) await cms.comment();
    expect(await list(who, 'nya')).toHaveLength(AT_ONCE);
    expect([await callsDuring(read), await callsDuring(await readOne())]).toEqual(few);
    // And one that counts.
    for (const calls of few) expect(calls).toBeLessThanOrEqual(9);
  },
);
