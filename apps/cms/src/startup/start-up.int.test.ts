import { jest } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { prepare } from './prepare';
import { DatabaseUnreachable, reachDatabase } from './reach-database';
import { readiness } from './readiness';

const login = { ADMIN_EMAIL: 'forst@region.example', ADMIN_PASSWORD: 'a long enough password' };
const calm = { DEMO_CONTENT: false, JOBS: true };
let payload: Payload;
let folder: string;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, folder, close } = await openTestCms()));
afterAll(() => close());

const users = async () => (await payload.find({ collection: 'users' })).docs;
const mayLogIn = (password: string) =>
  payload.login({ collection: 'users', data: { email: login.ADMIN_EMAIL, password } });

describe('a start', () => {
  it('creates no administrator without a password', async () => {
    await prepare(payload, { ...calm, ADMIN_EMAIL: login.ADMIN_EMAIL });
    expect(await users()).toEqual([]);
  });

  it('creates the first administrator', async () => {
    await prepare(payload, { ...calm, ...login });
    expect(await users()).toMatchObject([{ email: login.ADMIN_EMAIL, role: 'administrator' }]);
    await expect(mayLogIn(login.ADMIN_PASSWORD)).resolves.toHaveProperty('token');
  });

  it('changes no existing user, and adds none', async () => {
    const other = { ADMIN_EMAIL: 'annan@region.example', ADMIN_PASSWORD: 'another long password' };
    await prepare(payload, { ...calm, ...other });
    await prepare(payload, { ...calm, ...login, ADMIN_PASSWORD: 'another long password' });
    expect(await users()).toHaveLength(1);
    await expect(mayLogIn(login.ADMIN_PASSWORD)).resolves.toHaveProperty('token');
  });

  it('releases an interrupted job, unless another process runs the jobs', async () => {
    const { id } = await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'unpublishPlanned', input: {}, processing: true },
    });
    const isRunning = async () =>
      (await payload.findByID({ collection: 'payload-jobs', id })).processing;
    await prepare(payload, { ...calm, ...login, JOBS: false });
    expect(await isRunning()).toBe(true);
    await prepare(payload, { ...calm, ...login });
    expect(await isRunning()).toBe(false);
  });

  it('begins to load the demonstration only where there is no content', async () => {
    const { id } = await payload.create({ collection: 'topics', data: { title: 'Eget ämne' } });
    const article = await payload.create({ collection: 'news', data: { title: 'Egen nyhet' } });
    const create = jest.spyOn(payload, 'create').mockRejectedValue(new Error('loading'));
    await prepare(payload, { ...calm, ...login, DEMO_CONTENT: true });
    expect(create).not.toHaveBeenCalled();
    await payload.delete({ collection: 'news', id: article.id });
    await payload.delete({ collection: 'topics', id });
    const started = prepare(payload, { ...calm, ...login, DEMO_CONTENT: true });
    await expect(started).rejects.toThrow('loading');
    create.mockRestore();
  });
});

describe('readiness', () => {
  it('is 200 while the database answers, and not cached', async () => {
    const response = await readiness(payload);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'redo', jobs: 'i tid' });
  });

  it('says that the job queue stands still, which is no reason to take the CMS away', async () => {
    const waitUntil = new Date(Date.now() - 11 * 60_000);
    await payload.jobs.queue({ task: 'announceLater', input: { kind: 'news' }, waitUntil });
    const response = await readiness(payload);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'redo', jobs: 'står stilla' });
  });

  it('is 503 when the database does not', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    const dead = { db: { find: gone, findOne: gone } };
    expect((await readiness(dead as never)).status).toBe(503);
  });
});

it.each(['file:/dev/null/cms.db', 'mongodb://someone:hidden@127.0.0.1:9/cms'])(
  'names the database that cannot be reached, without its password: %s',
  async (url) => {
    const refusal: unknown = await reachDatabase(url, { timeoutMs: 100 }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(DatabaseUnreachable);
    expect(String(refusal)).toMatch(/cannot be reached \(.+\); check DATABASE_URL/);
    expect(String(refusal)).not.toContain('hidden');
  },
);

it('refuses a file that is no database before writing to it', async () => {
  const file = path.join(folder, 'damaged.db');
  await writeFile(file, 'Detta är ingen databas. '.repeat(500));
  await expect(reachDatabase(`file:${file}`)).rejects.toThrow(/cannot be reached .*not a database/);
});

it('refuses a full disk before writing to it', async () => {
  const started = reachDatabase(`file:${path.join(folder, 'new.db')}`, {
    leastRoom: Number.MAX_SAFE_INTEGER,
  });
  await expect(started).rejects.toThrow(/disk is full: \d+ kB are left.* folder can be written to/);
});
