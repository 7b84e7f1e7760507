import { APIError, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { hasTransactions } from '../../testing/test-database';
import { when } from '../../testing/when';
import { propertyOf } from '../../validation/unknown-values';
import { messageOf } from '../workflow/testing/reviews';
import { asItems, meetPackagers, refusedIn } from './testing/packages';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetPackagers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetPackagers(payload);
});
afterEach(async () => {
  await people.setTwoPersons(false);
  await people.leave();
});
afterAll(() => close());

const inTransactions = when(hasTransactions, 'this MongoDB has no transactions to roll back.');

type Break = (id: string) => Promise<unknown>;
const deleted = () => ({ deletedAt: new Date().toISOString() });

/** What is wrong with one text after it was seen, and what the refusal says. */
const faults: [string, string, Break][] = [
  ['is changed', 'ändrats', (id) => people.write('author', id, 'Ändrad').then(people.leave)],
  [
    'lies in the trash',
    'papperskorgen',
    (id) => people.done('editor', `news/${id}`, 'PATCH', deleted()),
  ],
  [
    'is gone',
    'finns inte',
    async (id) => {
      await people.done('administrator', `news/${id}?trash=true`, 'DELETE');
    },
  ],
  [
    'is open with a colleague',
    'arbetar med',
    (id) =>
      payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'news', value: id },
          user: { relationTo: 'users', value: people.people.author.user?.id ?? '' },
        },
        overrideAccess: true,
      }),
  ],
  [
    'is planned on its own',
    'planerad för sig',
    (id) =>
      people.taken('editor', id, 'plan', { at: new Date(Date.now() + 3_600_000).toISOString() }),
  ],
];

describe.each([0, 1, 2])('where the text at place %i', (place) => {
  it.each(faults)('%s, nothing is published, and the answer names it', async (_, why, breakIt) => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const id = await people.pack(asItems(ids));
    const seen = await people.seenNow(id);
    await breakIt(ids[place] ?? '');
    const { status, body } = await people.step('editor', id, 'publish', { seen });
    expect([status, messageOf(body)]).toEqual([409, expect.stringContaining(why)]);
    expect(propertyOf(body, 'refused')).toHaveLength(1);
    expect(await people.published(ids)).toEqual([false, false, false]);
    expect((await people.stored(id)).state).toBe('open');
    const others = ids.filter((each) => each !== ids[place]);
    for (const other of others) expect((await people.reviewOf(other)).state).toBe('draft');
  });

  inTransactions.it.each([
    ['cannot be stored', 500, new Error('The disk is full.')],
    ['is refused while it is published', 409, new APIError('Nej.', 400, undefined, true)],
  ])('%s, nothing is published', async (_, expected, error) => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const id = await people.pack(asItems(ids));
    await people.stepTaken('editor', id, 'approve');
    const { createVersion } = payload.db;
    Reflect.set(payload.db, 'createVersion', (args: { parent: string }) =>
      args.parent === ids[place]
        ? Promise.reject(error)
        : Reflect.apply(createVersion, payload.db, [args]),
    );
    const { status, body } = await people.step('editor', id, 'publish', {});
    payload.db.createVersion = createVersion;
    expect(status).toBe(expected);
    expect(refusedIn(body)).toEqual(expected === 409 ? [['Ett', 'Två', 'Tre'][place]] : []);
    expect(await people.published(ids)).toEqual([false, false, false]);
    expect((await people.stored(id)).state).toBe('open');
    await people.stepTaken('editor', id, 'publish', {});
  });
});

const withoutTransactions = when(!hasTransactions, 'this database has transactions.');

withoutTransactions.describe('where the database has no transactions', () => {
  it('says plainly what went out before a text was refused', async () => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const id = await people.pack(asItems(ids));
    await people.stepTaken('editor', id, 'approve');
    const { updateOne } = payload.db;
    Reflect.set(payload.db, 'updateOne', (args: { id?: string }) =>
      args.id === ids[1]
        ? Promise.reject(new APIError('Nej.', 400, undefined, true))
        : Reflect.apply(updateOne, payload.db, [args]),
    );
    const { status, body } = await people.step('editor', id, 'publish', {});
    payload.db.updateOne = updateOne;
    expect([status, refusedIn(body)]).toEqual([409, ['Två']]);
    expect(messageOf(body)).toContain('det här hann publiceras – ”Ett” (svenska)');
    expect(await people.published(ids)).toEqual([true, false, false]);
    const { state, reason } = await people.stored(id);
    expect([state, reason]).toEqual(['failed', messageOf(body)]);
  });
});
