import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { prepare } from '../startup/prepare';
import { loadDemonstration } from './load-demonstration';
import { runStep, TakenOver, acquireLease, readProgress, writeProgress } from './loading-lease';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
afterAll(() => close());

const settings = { ADMIN_EMAIL: 'a@region.example', DEMO_CONTENT: false, JOBS: false };
const named = { media: 'filename', news: 'slug', pages: 'slug', organisations: 'name' } as const;
const names = async (collection: keyof typeof named): Promise<string[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    ...{ collection, pagination: false, limit: 0, locale: 'sv' },
  });
  return docs.map((each) => JSON.stringify(each[named[collection]])).sort();
};
const stepsDone = async () => (await readProgress({ payload }))?.done.length;

/** Ends the loading before a document is written, as if the process were killed. */
const dieAt = (number: number) => {
  const { create } = payload;
  let seeded = 0;
  payload.create = ((options: Parameters<typeof create>[0]) => {
    seeded += 1;
    if (seeded === number) throw new Error('killed');
    return create(options);
  }) as typeof create;
  return () => (payload.create = create);
};

it('is loaded by one process at a time, until its lease expires', async () => {
  expect(await acquireLease(payload, 'first')).toBe('mine');
  expect(await acquireLease(payload, 'second')).toBe('taken');
  const step = { step: 'a topic', run: () => Promise.resolve('id') };
  expect(await runStep(payload, 'first', step)).toEqual({ id: 'id', isNew: true });
  const progress = await readProgress({ payload });
  if (progress) await writeProgress({ payload }, { ...progress, until: Date.now() - 1 });
  expect(await acquireLease(payload, 'second')).toBe('mine');
  await expect(runStep(payload, 'first', { ...step, step: 'another' })).rejects.toThrow(TakenOver);
  expect(await runStep(payload, 'second', step)).toEqual({ id: 'id', isNew: false });
  await payload.kv.delete('demonstration');
});

it('is finished by two concurrent later starts, whatever their settings, without duplicates', async () => {
  const revive = dieAt(30);
  await expect(loadDemonstration(payload)).rejects.toThrow('killed');
  revive();
  expect(await stepsDone()).toBe(29);
  const before = await names('media');
  expect(before.length).toBeGreaterThan(5);

  await Promise.all([prepare(payload, settings), prepare(payload, settings)]);

  expect((await names('media')).filter((name) => before.includes(name))).toEqual(before);
  for (const collection of ['media', 'news', 'pages', 'organisations'] as const) {
    const found = await names(collection);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((name) => /-[2-9]\b/.test(name))).toEqual([]);
  }
  expect(await readProgress({ payload })).toMatchObject({ state: 'loaded', done: [] });
});
