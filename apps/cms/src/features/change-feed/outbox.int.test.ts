import { runPayload } from '@regionwebb/tooling/payload/run-payload.js';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { tagsOf } from '../../testing/tags-of';
import { hasTransactions } from '../../testing/test-database';
import { when } from '../../testing/when';
import { readChanges } from './read-changes';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

// Imported once the CMS is open, since the settings are read at import.
const start = async () => (await import('./announce-start')).announceStart(payload);
const topic = { title: 'Kultur', _status: 'published' } as const;
const topics = async () => (await payload.count({ collection: 'topics' })).totalDocs;
const inTransactions = when(
  hasTransactions,
  'this MongoDB is no replica set, and has no transactions.',
);
const withoutThem = when(!hasTransactions, 'this database has transactions.');

/** Another process on the same database, which is killed while it saves a topic. */
const dieWhileSaving = (when: 'before' | 'after') => {
  const run = runPayload(['run', 'src/testing/die-while-saving.ts'], { ...process.env, DIE: when });
  expect(run).toEqual({ status: null, signal: 'SIGKILL' });
  return Promise.resolve();
};

inTransactions.describe(
  'a change and its announcement are atomic (architecture decision 4)',
  () => {
    it('nothing is announced before the commit', async () => {
      const { cursor } = await readChanges(payload, undefined);
      const req = await createLocalReq({}, payload);
      await initTransaction(req);
      await payload.create({ collection: 'topics', data: topic, req });
      expect((await readChanges(payload, cursor)).changes).toEqual([]);
      await commitTransaction(req);
      expect((await readChanges(payload, cursor)).changes).toEqual([{ tags: ['topics'] }]);
    });

    it('neither is stored after a rollback', async () => {
      const before = await topics();
      const tags = await tagsOf(payload, async () => {
        const req = await createLocalReq({}, payload);
        await initTransaction(req);
        await payload.create({ collection: 'topics', data: topic, req });
        await killTransaction(req);
      });
      expect({ tags, topics: await topics() }).toEqual({ tags: [], topics: before });
    });

    it('neither is stored when a hook fails after both were written', async () => {
      const before = await topics();
      const { afterChange } = payload.collections.topics.config.hooks;
      afterChange.push(() => {
        throw new Error('stopped between the two');
      });
      const tags = await tagsOf(payload, async () => {
        await expect(payload.create({ collection: 'topics', data: topic })).rejects.toThrow(
          'stopped',
        );
      });
      afterChange.pop();
      expect({ tags, topics: await topics() }).toEqual({ tags: [], topics: before });
    });

    it('neither is stored when the process is killed in between, and others can write at once', async () => {
      const before = await topics();
      const tags = await tagsOf(payload, () => dieWhileSaving('after'));
      expect({ tags, topics: await topics() }).toEqual({ tags: [], topics: before });
      expect(
        await tagsOf(payload, () => payload.create({ collection: 'topics', data: topic })),
      ).toEqual(['topics']);
    });

    it('nothing is announced at the start', async () => {
      expect(await tagsOf(payload, start)).toEqual([]);
    });
  },
);

withoutThem.describe('where there are no transactions', () => {
  it('a CMS that was killed between the two announces everything at its start', async () => {
    const before = await topics();
    const tags = await tagsOf(payload, () => dieWhileSaving('before'));
    expect({ tags, topics: await topics() }).toEqual({ tags: ['everything'], topics: before + 1 });
    expect(await tagsOf(payload, start)).toEqual(['everything']);
  });
});
