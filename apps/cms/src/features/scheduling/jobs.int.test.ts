import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { unfinishedJobs } from './job-status';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const now = new Date();
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

const schedule = async (title: string, minutes: number) => {
  const { id } = await payload.create({ collection: 'news', data: { title }, draft: true });
  return publishLater('news', id, minutes);
};
const publishLater = async (relationTo: string, value: string, minutes: number) => {
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo, value } } as never,
    waitUntil: new Date(minutesAgo(minutes)),
  });
  return value;
};
const statusOf = async (id: string) => (await payload.findByID({ collection: 'news', id }))._status;

it('publishes what is due, and nothing else', async () => {
  const due = await schedule('I tid', 1);
  const later = await schedule('Senare', -60);
  await payload.jobs.run({ sequential: true, silent: true });
  expect(await statusOf(due)).toBe('published');
  expect(await statusOf(later)).toBe('draft');
});

it('publishes everything that is due at the same time', async () => {
  const titles = ['Klockan nio', 'Också klockan nio', 'Nio även den'];
  const ids = await Promise.all(titles.map((title) => schedule(title, 1)));
  await payload.jobs.run({ silent: true });
  expect(await Promise.all(ids.map(statusOf))).toEqual(titles.map(() => 'published'));
});

it('counts jobs that are more than ten minutes late', async () => {
  await schedule('Nyss', 9);
  expect(await unfinishedJobs(payload, now)).toEqual({ waiting: 0, failed: 0 });
  await schedule('Länge sedan', 11);
  expect(await unfinishedJobs(payload, now)).toEqual({ waiting: 1, failed: 0 });
  await payload.jobs.run({ sequential: true, silent: true });
  expect(await unfinishedJobs(payload, now)).toEqual({ waiting: 0, failed: 0 });
});

it('counts failed jobs, such as a name to be published without consent', async () => {
  const data = { role: 'Kansliet', name: 'Kansliets namn' };
  const { id } = await payload.create({ collection: 'contacts', data, draft: true });
  await publishLater('contacts', id, 1);
  payload.logger.level = 'silent';
  await payload.jobs.run({ sequential: true, silent: true });
  expect(await unfinishedJobs(payload, now)).toEqual({ waiting: 0, failed: 1 });
});
