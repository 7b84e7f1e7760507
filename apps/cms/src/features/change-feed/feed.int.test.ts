import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { announce } from './announce';
import { prune } from './assign-positions';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

interface Query {
  after?: string;
  wait?: string;
}

const read = async (query: Query = {}, more: { key?: string; signal?: AbortSignal } = {}) => {
  const request = new Request(
    `http://cms.example/api/changes?${new URLSearchParams({ ...query })}`,
    {
      headers: { authorization: `Bearer ${more.key ?? process.env.CMS_KEY}` },
      signal: more.signal,
    },
  );
  const answer = await handleEndpoints({ config: payload.config, request });
  return { status: answer.status, ...(await answer.json()) };
};
const save = (name: string) => payload.updateGlobal({ slug: 'site', data: { name } });

it('requires the key', async () => {
  expect(await read({}, { key: 'wrong' })).toEqual({ status: 401, errors: [{ kind: 'key' }] });
  const find = payload.find({ collection: 'changes', overrideAccess: false });
  await expect(find).rejects.toMatchObject({ status: 403 });
});

it('answers with the current cursor where none is given, and then with each change once', async () => {
  await save('Före');
  const { cursor, changes, reset } = await read();
  expect({ changes, reset }).toEqual({ changes: [], reset: false });
  await save('Ett');
  await payload.create({ collection: 'topics', data: { title: 'Miljö', _status: 'published' } });
  const next = await read({ after: cursor });
  expect(next).toMatchObject({ changes: [{ tags: ['site'] }, { tags: ['topics'] }], reset: false });
  expect(await read({ after: next.cursor })).toEqual({ ...next, changes: [] });
});

it('answers as soon as something is committed', async () => {
  const { cursor } = await read();
  const answer = read({ after: cursor, wait: '30' });
  await save('Två');
  expect(await answer).toMatchObject({ changes: [{ tags: ['site'] }] });
});

it('answers with nothing when the wait is over', async () => {
  const { cursor } = await read();
  expect(await read({ after: cursor, wait: '0.3' })).toMatchObject({ changes: [], cursor });
});

it('stops waiting when the client disconnects', async () => {
  const { cursor } = await read();
  const visitor = new AbortController();
  const answer = read({ after: cursor, wait: '30' }, { signal: visitor.signal });
  visitor.abort();
  expect(await answer).toMatchObject({ changes: [], cursor });
});

it.each(['999999.somewhere-else', '1.somewhere-else', 'nonsense', '-1.', '1e3.x'])(
  'answers with a reset after the unknown cursor %s',
  async (after) => {
    await save('Tre');
    const { cursor, database } = await read();
    expect(await read({ after })).toEqual({
      status: 200,
      changes: [],
      cursor,
      reset: true,
      database,
    });
  },
);

it.each([{ wait: 'long' }, { wait: '-1' }, { after: 'x'.repeat(101) }])(
  'refuses the query %j',
  async (query) => {
    expect((await read(query)).status).toBe(400);
  },
);

it('contains changes once, also when they become visible in another order than they were made', async () => {
  const { cursor } = await read();
  await announce({ payload }, ['made second']);
  const first = await read({ after: cursor });
  expect(first.changes).toEqual([{ tags: ['made second'] }]);
  await payload.db.create({
    collection: 'changes',
    data: { tags: ['made first'], at: new Date(Date.now() - 60_000).toISOString() },
  });
  const second = await read({ after: first.cursor });
  expect(second.changes).toEqual([{ tags: ['made first'] }]);
  expect((await read({ after: second.cursor })).changes).toEqual([]);
});

it('answers concurrent requests alike', async () => {
  const { cursor } = await read();
  const waiting = Array.from({ length: 8 }, () => read({ after: cursor, wait: '30' }));
  await save('Fyra');
  const answers = await Promise.all(waiting);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.changes).toEqual([{ tags: ['site'] }]);
});

it('removes changes older than a week, but keeps the last position', async () => {
  await save('Fem');
  const { cursor: old } = await read();
  await save('Sex');
  const { cursor: last } = await read();
  await prune(payload, new Date(Date.now() + 8 * 24 * 60 * 60 * 1000));
  expect(await read({ after: old })).toMatchObject({ changes: [], reset: true, cursor: last });
  await save('Sju');
  expect(await read({ after: last })).toMatchObject({
    changes: [{ tags: ['site'] }],
    reset: false,
  });
});
