import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { DATABASE_HEADER, databaseIdentity, nameDatabase } from './database-identity';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const ask = (path: string) => {
  const config = Promise.resolve(payload.config);
  const route = nameDatabase(
    () => Promise.resolve(payload),
    (request) => handleEndpoints({ config, request }),
  );
  return route(new Request(`http://localhost:3001/api/${path}`));
};

it.each([
  ['a list', 'news?locale=sv&limit=1', 200],
  ['a global', 'globals/site?locale=sv', 200],
  ['what is not there', 'news/none?locale=sv', 404],
  ['what nobody may read', 'users', 403],
])('is named in the answer to %s', async (_, path, status) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get(DATABASE_HEADER)]).toEqual([
    status,
    await databaseIdentity(payload),
  ]);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toEqual(expect.any(Object));
});

it('is no reason to fail where it cannot be told', async () => {
  const route = nameDatabase(
    () => Promise.reject(new Error('no database')),
    () => Promise.resolve(Response.json({ docs: [] })),
  );
  const answer = await route(new Request('http://localhost:3001/api/news'));
  expect([answer.status, await answer.json()]).toEqual([200, { docs: [] }]);
});
