import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetReviewers } from './testing/reviews';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetReviewers(payload);
});
afterEach(() => people.leave());
afterAll(() => close());

it('a text that is sent has the message to the reviewer until it is withdrawn, and another one when it is sent again', async () => {
  const id = await people.begin('author', 'Med meddelande');
  await people.taken('author', id, 'send', { reason: ' Se rubriken. ' });
  expect(await people.reviewOf(id)).toMatchObject({ message: 'Se rubriken.', reason: null });
  await people.taken('editor', id, 'takeover');
  expect(await people.reviewOf(id)).toMatchObject({ message: 'Se rubriken.' });
  await people.taken('editor', id, 'return', { reason: 'För lång.' });
  expect(await people.reviewOf(id)).toMatchObject({
    message: 'Se rubriken.',
    reason: 'För lång.',
  });
  await people.taken('author', id, 'send', { reason: ' ' });
  expect(await people.reviewOf(id)).toMatchObject({ message: null, reason: null });
  await people.taken('author', id, 'withdraw');
  await people.taken('author', id, 'send', { reason: 'Igen.' });
  await people.taken('author', id, 'withdraw');
  expect(await people.reviewOf(id)).toMatchObject({ message: null });
});

it('a text that is sent without a reviewer asks the editors among its owners and the mailbox of the function', async () => {
  const members = [people.people.editor.user?.id ?? '', people.people.author.user?.id ?? ''];
  const withMailbox = { name: 'Pressen', mailbox: 'press@region.example', members };
  const press = await payload.create({ collection: 'functions', data: withMailbox });
  const board = await payload.create({
    collection: 'functions',
    data: { name: 'Kansli', members },
  });
  const askedOf = async (owner: string, more: { reviewer?: string }) => {
    const id = await people.begin('author', `Ägs av ${owner}`);
    await people.leave();
    await people.done('editor', `news/${id}?draft=true`, 'PATCH', { ownerFunction: owner });
    await people.taken('author', id, 'send', more);
    const { docs } = await payload.find({
      collection: 'notifications',
      where: { document: { equals: id } },
      overrideAccess: true,
    });
    return docs.map(({ recipient, isFunction }) => [recipient, isFunction]).sort();
  };
  const editor = [members[0], false];
  expect(await askedOf(press.id, {})).toEqual([editor, [press.id, true]].sort());
  expect(await askedOf(board.id, {})).toEqual([editor]);
  expect(await askedOf(press.id, { reviewer: members[0] })).toEqual([editor]);
});
