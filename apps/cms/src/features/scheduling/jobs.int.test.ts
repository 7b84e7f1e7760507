import { createLocalReq, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetReviewers } from '../workflow/testing/reviews';
import { readJobs } from '../dashboard/jobs';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetReviewers(payload);
});
afterAll(() => close());

const now = new Date();
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

/** Plans a publication, and moves its job to some minutes ago. */
const schedule = async (title: string, minutes: number) => {
  const id = await people.begin('author', title);
  await people.taken('editor', id, 'plan', { at: new Date(Date.now() + 60_000).toISOString() });
  await payload.update({
    collection: 'payload-jobs',
    where: { 'input.document': { equals: id } },
    data: { waitUntil: minutesAgo(minutes) },
    overrideAccess: true,
  });
  return id;
};
/** How many are late or failed, as the dashboard says. */
const unfinished = async () => {
  const { late, failed } = await readJobs(await createLocalReq({}, payload));
  return { late, failed };
};
const statusOf = async (id: string) =>
  (await payload.findByID({ collection: 'news', id, overrideAccess: true }))._status;

it('publishes what is due, and nothing else', async () => {
  const due = await schedule('I tid', 1);
  const later = await schedule('Senare', -60);
  await payload.jobs.run({ sequential: true, silent: true });
  expect(await statusOf(due)).toBe('published');
  expect(await statusOf(later)).toBe('draft');
});

it('publishes everything that is due at the same time', async () => {
  const titles = ['Klockan nio', 'Också klockan nio', 'Nio även den'];
  const ids: string[] = [];
  for (const title of titles) ids.push(await schedule(title, 1));
  await payload.jobs.run({ silent: true });
  expect(await Promise.all(ids.map(statusOf))).toEqual(titles.map(() => 'published'));
});

it('counts jobs that are more than ten minutes late', async () => {
  await schedule('Nyss', 9);
  expect(await unfinished()).toEqual({ late: 0, failed: 0 });
  await schedule('Länge sedan', 11);
  expect(await unfinished()).toEqual({ late: 1, failed: 0 });
  await payload.jobs.run({ sequential: true, silent: true });
  expect(await unfinished()).toEqual({ late: 0, failed: 0 });
});

it('counts failed jobs', async () => {
  const data = { taskSlug: 'publishPlanned', input: {}, hasError: true, waitUntil: minutesAgo(1) };
  await payload.db.create({ collection: 'payload-jobs', data });
  expect(await unfinished()).toEqual({ late: 0, failed: 1 });
});
