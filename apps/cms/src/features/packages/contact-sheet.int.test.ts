import { createLocalReq, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { statementsOf } from '../../testing/statements-of';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { contactSheet } from './contact-sheet';
import { asItems, meetPackagers } from './testing/packages';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetPackagers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetPackagers(payload);
});
afterEach(() => people.leave());
afterAll(() => close());

const read = (id: string, who: 'editor' | 'author' | 'registrar' | 'visitor' = 'editor') =>
  people.send(who, `packages/${id}/contact-sheet`, 'GET');

describe('the contact sheet of a package', () => {
  it('says of each text what it is, and whether it is approved as it is now', async () => {
    const ids = await people.drafts('Ett', 'Två', 'Tre');
    const id = await people.pack(asItems(ids));
    await people.stepTaken('editor', id, 'approve');
    await people.write('author', ids[1] ?? '', 'Två, ändrad');
    await people.leave();
    await people.done('administrator', `news/${ids[2]}`, 'DELETE');
    const { body } = await read(id);
    expect(body).toMatchObject({
      state: 'open',
      approvedName: 'editor',
      mayDecide: true,
      items: [
        {
          title: 'Ett',
          language: 'sv',
          state: 'approved',
          isApproved: true,
          writtenName: 'author',
        },
        { title: 'Två, ändrad', state: 'draft', isApproved: false },
        { title: null, state: null, isApproved: false, updatedAt: null },
      ],
    });
  });

  it('is for those who write, and lets an author decide nothing', async () => {
    const id = await people.pack(asItems(await people.drafts('Ett')));
    expect(await read(id, 'author')).toMatchObject({ status: 200, body: { mayDecide: false } });
    for (const who of ['registrar', 'visitor'] as const)
      expect((await read(id, who)).status).toBe(404);
    expect((await read('x')).status).toBe(404);
  });

  when(!isOnMongo, 'statements are counted on SQLite.').it(
    'is read by as many queries, however many texts there are',
    async () => {
      const ids = await people.drafts('Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex');
      const few = await people.stored(await people.pack(asItems(ids.slice(0, 1))));
      const many = await people.stored(await people.pack(asItems(ids.slice(1))));
      const req = await createLocalReq({}, payload);
      const counts: number[] = [];
      for (const found of [few, many])
        counts.push((await statementsOf(payload, () => contactSheet(req, found))).length);
      expect(counts[1]).toBe(counts[0]);
    },
  );
});
