import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { type MailServer, startMailServer } from '../mail/testing/mail-server';
import { queueState, recordRun } from './queue-state';
import type { eachMinute } from './every-minute';

let payload: Payload;
let close: () => Promise<void>;
let server: MailServer;
let minute: typeof eachMinute;

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: 'webb@region.example',
    CMS_URL: 'https://cms.region.example',
  });
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ eachMinute: minute } = await import('./every-minute'));
  for (const [name, role] of [
    ['ansvarig', 'administrator'],
    ['redaktor', 'editor'],
  ] as const)
    await payload.create({
      collection: 'users',
      data: {
        ...{ name, role, mail: 'daily', email: `${name}@region.example` },
        password: 'a long enough password',
      },
      overrideAccess: true,
    });
});
afterAll(async () => {
  await server.stop();
  await close();
});
beforeEach(async () => {
  server.mails.length = 0;
  for (const collection of ['payload-jobs', 'notifications', 'counters'] as const)
    await payload.db.deleteMany({ collection, where: {} });
});

const MINUTE = 60_000;
const start = new Date();
const at = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);
const jobs = async (task: string) =>
  (
    await payload.db.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: task } },
      limit: 0,
    })
  ).totalDocs;
const queue = async (minutes: number, data: Record<string, unknown> = {}) => {
  const input = { kind: 'news' };
  const { id } = await payload.jobs.queue({ task: 'announceLater', input, waitUntil: at(minutes) });
  if (Object.keys(data).length > 0)
    await payload.db.updateOne({ collection: 'payload-jobs', id, data });
};
const watched = (minutes: number) => minute(payload, at(minutes), { isWatched: true });
const state = (minutes: number) => queueState({ payload }, at(minutes));

describe('the state of the queue', () => {
  it('of a new system is that nothing waits', async () => {
    expect(await state(0)).toEqual({ waiting: 0, stuck: 0, isStalled: false });
  });

  it('is stalled when a job is more than ten minutes late', async () => {
    await queue(1);
    await queue(30);
    expect(await state(0)).toMatchObject({ waiting: 0, isStalled: false });
    expect(await state(10)).toMatchObject({ waiting: 1, isStalled: false });
    expect(await state(12)).toMatchObject({ waiting: 1, oldest: at(1), isStalled: true });
  });

  it('is stalled by the job that is most late, whichever was queued first', async () => {
    await queue(20);
    await queue(1);
    expect(await state(21)).toMatchObject({ waiting: 2, oldest: at(1), isStalled: true });
  });

  it('does not count jobs that have failed for good or wait for another attempt', async () => {
    await queue(1, { hasError: true });
    await queue(1, { waitUntil: at(60).toISOString() });
    expect(await state(30)).toMatchObject({ waiting: 0, isStalled: false });
  });

  it('is stalled when a job has been running for more than half an hour', async () => {
    await queue(0, { processing: true, updatedAt: at(0).toISOString() });
    expect(await state(29)).toMatchObject({ stuck: 0, isStalled: false });
    expect(await state(31)).toMatchObject({ stuck: 1, isStalled: true });
  });

  it('is stalled when it has run nothing for ten minutes', async () => {
    await recordRun(payload, at(0));
    await recordRun(payload, at(1));
    expect(await state(10)).toMatchObject({ lastRun: at(1), isStalled: false });
    expect(await state(12)).toMatchObject({ lastRun: at(1), isStalled: true });
  });
});

describe('each minute', () => {
  it('the regular jobs are queued, unless they wait already', async () => {
    const morning = new Date('2026-12-01T05:30:00Z');
    const tomorrow = new Date('2026-12-02T05:30:00Z');
    for (let count = 0; count < 3; count += 1) await minute(payload, morning, { isWatched: false });
    expect([await jobs('sendNotifications'), await jobs('dailyNotifications')]).toEqual([1, 1]);
    await payload.jobs.run({ queue: 'regular', silent: true });
    expect((await queueState({ payload })).lastRun).toBeDefined();
    await minute(payload, morning, { isWatched: false });
    expect([await jobs('sendNotifications'), await jobs('dailyNotifications')]).toEqual([1, 0]);
    await minute(payload, tomorrow, { isWatched: false });
    expect(await jobs('dailyNotifications')).toBe(1);
  });

  it('nothing is mailed while the queue runs', async () => {
    await queue(1);
    await watched(5);
    expect(server.mails).toEqual([]);
  });

  it('a queue that stands still is mailed to administrators, once an hour and not by a job', async () => {
    await queue(0);
    for (const minutes of [11, 12, 40, 70]) await watched(minutes);
    expect(server.mails.map(({ to }) => to)).toEqual([['ansvarig@region.example']]);
    expect(server.mails[0]?.text).toContain('Subject: Kön står still');
    expect(server.mails[0]?.text).toMatch(/Antal som väntar: \d+, det äldsta sedan 20/);
    await watched(72);
    expect(server.mails).toHaveLength(2);
  });

  it('several processes that notice it mail it once', async () => {
    await queue(0);
    await recordRun(payload, at(0));
    await Promise.all([watched(20), watched(20), watched(20)]);
    // One that looked just before may have been sending, and then it is sent a minute later.
    await watched(21);
    expect(server.mails).toHaveLength(1);
  });

  it('a mail server that was down then gets it when it is back', async () => {
    const { port, stop } = server;
    await queue(0);
    await stop();
    await watched(11);
    server = await startMailServer({ port });
    await watched(15);
    await watched(16);
    expect(server.mails).toHaveLength(1);
  });
});
