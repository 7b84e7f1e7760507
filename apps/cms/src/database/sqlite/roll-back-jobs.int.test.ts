import { jest } from '@jest/globals';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
afterAll(() => close());

it('others can write after a job was deleted while it ran', async () => {
  await payload.jobs.queue({
    task: 'announceLater',
    input: { kind: 'news' },
    overrideAccess: true,
  });
  const { updateJobs } = payload.db;
  // Between the run of the job and the record of it.
  jest.spyOn(payload.db, 'updateJobs').mockImplementation(async (update) => {
    if (update.data.log) await payload.db.deleteMany({ ...jobs, req: update.req ?? {} });
    return updateJobs.call(payload.db, update);
  });
  await payload.jobs.run({ silent: true, overrideAccess: true }).catch(() => undefined);
  jest.restoreAllMocks();
  const data = { title: 'Efteråt' };
  expect(await payload.create({ collection: 'topics', data, overrideAccess: true })).toMatchObject(
    data,
  );
});

const jobs = { collection: 'payload-jobs', where: {} } as const;
