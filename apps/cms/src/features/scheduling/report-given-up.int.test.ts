import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetPackagers, asItems } from '../packages/testing/packages';
import { reportGivenUp } from './report-given-up';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetPackagers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetPackagers(payload);
});
afterEach(async () => {
  await payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true });
  await people.leave();
});
afterAll(() => close());

const ATTEMPTS = 4;
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

/** Runs the jobs as if the time of all of them had come. */
const runJobs = async () => {
  await payload.update({
    collection: 'payload-jobs',
    where: {},
    data: { waitUntil: new Date(Date.now() - 1000).toISOString() },
    overrideAccess: true,
  });
  await payload.jobs.run({ silent: true, overrideAccess: true });
};
/** Lets every attempt fail with an error of the database, which the rules of the workflow know nothing of. */
const giveUp = async () => {
  const { updateOne } = payload.db;
  Reflect.set(payload.db, 'updateOne', (args: { collection: string }) =>
    args.collection === 'news'
      ? Promise.reject(new Error('The disk is full.'))
      : Reflect.apply(updateOne, payload.db, [args]),
  );
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) await runJobs();
  payload.db.updateOne = updateOne;
  const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true });
  expect(docs.map(({ hasError }) => hasError)).toEqual([true]);
};
/** Reports twice, as two minutes do. */
const report = async () => {
  await reportGivenUp(payload, new Date());
  await reportGivenUp(payload, new Date());
};
/** Who has been notified that the plan for a document failed. */
const notified = async (id: string) => {
  const where = { document: { equals: id }, kind: { equals: 'failed' } };
  const { docs } = await payload.find({ collection: 'notifications', where, overrideAccess: true });
  return docs.map(({ recipient }) => recipient);
};
const editor = () => people.people.editor.user?.id ?? '';
const FOUR_TIMES = expect.stringContaining('fyra gånger');

describe('when every attempt of its job has failed', () => {
  it('a text says so, its planner is notified once, and it can be planned again', async () => {
    const id = await people.begin('author', 'Gick inte');
    await people.taken('administrator', id, 'approve');
    await people.taken('editor', id, 'plan', { at: soon() });
    await giveUp();
    expect((await people.reviewOf(id)).state).toBe('planned');
    await report();
    expect(await people.reviewOf(id)).toMatchObject({
      ...{ state: 'approved', publishAt: null, reason: FOUR_TIMES },
    });
    expect((await notified(id)).filter((each) => each === editor())).toHaveLength(1);
    await payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true });
    await people.taken('editor', id, 'plan', { at: soon() });
    await runJobs();
    expect(await people.publicTitle(id)).toBe('Gick inte');
  });

  it('a text that was given another time meanwhile keeps it', async () => {
    const id = await people.begin('author', 'Senare');
    await people.taken('editor', id, 'plan', { at: soon() });
    await giveUp();
    const at = new Date(Date.now() + 7_200_000).toISOString();
    await people.taken('editor', id, 'plan', { at });
    await report();
    expect(await people.reviewOf(id)).toMatchObject({ state: 'planned', publishAt: at });
    expect(await notified(id)).toEqual([]);
  });

  it('a page stays on the site, and the planner of its unpublication is notified once', async () => {
    const id = await people.begin('editor', 'Kvar');
    await people.leave();
    await people.publish(id);
    await people.taken('editor', id, 'plan-unpublish', { at: soon() });
    await giveUp();
    await report();
    expect(await people.publicTitle(id)).toBe('Kvar');
    expect(await notified(id)).toEqual([editor()]);
  });

  it('a package has failed, and its planner is notified once', async () => {
    const texts = asItems(await people.drafts('Ett', 'Två'));
    const id = await people.pack(texts, { publishAt: soon() });
    await people.stepTaken('editor', id, 'plan');
    await giveUp();
    await report();
    expect(await people.stored(id)).toMatchObject({ state: 'failed', reason: FOUR_TIMES });
    expect(await notified(id)).toEqual([editor()]);
  });
});
