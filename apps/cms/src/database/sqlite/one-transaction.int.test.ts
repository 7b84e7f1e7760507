import { createClient, type Client } from '@libsql/client';
import path from 'node:path';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { startCms } from '../../testing/start-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onSqlite = when(!isOnMongo, 'MongoDB has concurrent transactions.');

onSqlite.describe('SQLite with one transaction at a time', () => {
  let payload: Payload;
  let close: () => Promise<void>;
  let file: Client;
  let url: string;

  beforeAll(async () => {
    const cms = await openTestCms();
    ({ payload, close } = cms);
    url = `file:${path.join(cms.folder, 'regionwebb.db')}`;
    file = createClient({ url });
  });
  afterAll(async () => {
    file.close();
    await close();
  });

  const create = (title: string) =>
    payload.create({ collection: 'topics', data: { title, _status: 'published' } });
  const count = async (sql: string) => Number((await file.execute(sql)).rows[0]?.[0]);

  it('stores each of 200 articles created 20 at a time', async () => {
    const numbers = Array.from({ length: 200 }, (_, number) => number);
    const workers = Array.from({ length: 20 }, async () => {
      for (let next = numbers.pop(); next !== undefined; next = numbers.pop())
        await payload.create({
          collection: 'news',
          data: { title: `Nyhet ${next}`, _status: 'published' },
        });
    });
    await Promise.all(workers);
    expect(await count('SELECT count(*) FROM news')).toBe(200);
    expect(await count('SELECT count(*) FROM _news_v WHERE latest')).toBe(200);
  });

  it('has one latest version after eight concurrent saves of a draft', async () => {
    const { id } = await create('Åtta på en gång');
    const saves = Array.from({ length: 8 }, (_, number) =>
      payload.update({
        collection: 'topics',
        id,
        draft: true,
        data: { title: `Utkast ${number}` },
      }),
    );
    await Promise.all(saves);
    expect(await count(`SELECT count(*) FROM _topics_v WHERE parent_id = '${id}' AND latest`)).toBe(
      1,
    );
  });

  it('can write after a rollback', async () => {
    await create('Upptagen');
    const taken = payload.create({
      collection: 'topics',
      data: { title: 'Annan', slug: 'upptagen', _status: 'published' },
    });
    await expect(taken).rejects.toThrow('ogiltigt');
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const { id } = await payload.create({ collection: 'topics', data: { title: 'Ångrad' }, req });
    await killTransaction(req);
    expect(await count(`SELECT count(*) FROM topics WHERE id = '${id}'`)).toBe(0);
    expect(await create('Efter')).toMatchObject({ title: 'Efter' });
  });

  it('still reads while it waits for another process that is writing', async () => {
    await file.execute('BEGIN IMMEDIATE');
    const created = create('Väntar');
    const { totalDocs } = await payload.count({
      collection: 'topics',
      where: { slug: { equals: 'vantar' } },
    });
    expect(totalDocs).toBe(0);
    await file.execute('COMMIT');
    expect(await created).toMatchObject({ slug: 'vantar' });
  });

  it('fails a hook that writes without `req`, names the cause, and can write afterwards', async () => {
    const impatient = await startCms({ url, timeoutMs: 300 });
    const hooks = impatient.collections.topics.config.hooks;
    hooks.afterChange.push(async () => {
      await impatient.create({ collection: 'redirects', data: { from: '/a', to: '/b' } });
    });
    const save = () => impatient.create({ collection: 'topics', data: { title: 'Nästlad' } });
    await expect(save()).rejects.toMatchObject({
      name: 'WriteWaitedTooLong',
      message: expect.stringContaining('`req`'),
    });
    hooks.afterChange.pop();
    expect(await save()).toMatchObject({ title: 'Nästlad' });
    await impatient.destroy();
  });

  it('shows other requests nothing before the commit', async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const { id } = await payload.create({ collection: 'topics', data: { title: 'Snart' }, req });
    const seen = () => payload.count({ collection: 'topics', where: { id: { equals: id } } });
    expect((await seen()).totalDocs).toBe(0);
    await commitTransaction(req);
    expect((await seen()).totalDocs).toBe(1);
  });
});
