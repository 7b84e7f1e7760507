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

// The settings are read when their file is first imported, so that waits until the CMS is open.
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

inTransactions.describe('a change and its announcement are one (architecture decision 4)', () => {
  it('so nothing is told of before it is committed, however long that takes', async () => {
    const { cursor } = await readChanges(payload, undefined);
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.create({ collection: 'topics', data: topic, req });
    expect((await readChanges(payload, cursor)).changes).toEqual([]);
    await commitTransaction(req);
    expect((await readChanges(payload, cursor)).changes).toEqual([{ tags: ['topics'] }]);
  });

  it('so neither is there when the save was taken back', async () => {
    const before = await topics();
    const taken = await tagsOf(payload, async () => {
      const req = await createLocalReq({}, payload);
      await initTransaction(req);
      await payload.create({ collection: 'topics', data: topic, req });
      await killTransaction(req);
    });
    expect({ taken, topics: await topics() }).toEqual({ taken: [], topics: before });
  });

  it('so neither is there when a hook fails after both were written', async () => {
    const before = await topics();
    const { afterChange } = payload.collections.topics.config.hooks;
    afterChange.push(() => {
      throw new Error('stopped between the two');
    });
    const taken = await tagsOf(payload, async () => {
      await expect(payload.create({ collection: 'topics', data: topic })).rejects.toThrow(
        'stopped',
      );
    });
    afterChange.pop();
    expect({ taken, topics: await topics() }).toEqual({ taken: [], topics: before });
  });

  it('so neither is there when the process was killed in between, and nobody has to wait for it', async () => {
    const before = await topics();
    const taken = await tagsOf(payload, () => dieWhileSaving('after'));
    expect({ taken, topics: await topics() }).toEqual({ taken: [], topics: before });
    expect(
      await tagsOf(payload, () => payload.create({ collection: 'topics', data: topic })),
    ).toEqual(['topics']);
  });

  it('so a CMS that starts has nothing to add', async () => {
    expect(await tagsOf(payload, start)).toEqual([]);
  });
});

withoutThem.describe('where there are no transactions', () => {
  it('a CMS that was killed between the two says at its start that anything may have changed', async () => {
    const before = await topics();
    const told = await tagsOf(payload, () => dieWhileSaving('before'));
    expect({ told, topics: await topics() }).toEqual({ told: ['everything'], topics: before + 1 });
    expect(await tagsOf(payload, start)).toEqual(['everything']);
  });
});
