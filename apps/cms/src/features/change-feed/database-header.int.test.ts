import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { DATABASE_HEADER, databaseIdentity, addDatabaseHeader } from './database-identity';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const read = (path: string) => {
  const config = Promise.resolve(payload.config);
  const route = addDatabaseHeader(
    () => Promise.resolve(payload),
    (request) => handleEndpoints({ config, request }),
  );
  return route(new Request(`http://localhost:3001/api/${path}`));
};

it.each([
  ['a list', 'news?locale=sv&limit=1', 200],
  ['a global', 'globals/site?locale=sv', 200],
  ['a missing document', 'news/none?locale=sv', 404],
  ['a forbidden list', 'users', 403],
])('the database is named in the answer to a request for %s', async (_, path, status) => {
  const answer = await read(path);
  expect([answer.status, answer.headers.get(DATABASE_HEADER)]).toEqual([
    status,
    await databaseIdentity(payload),
  ]);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toEqual(expect.any(Object));
});

it('the answer is unchanged where the database cannot be read', async () => {
  const route = addDatabaseHeader(
    () => Promise.reject(new Error('no database')),
    () => Promise.resolve(Response.json({ docs: [] })),
  );
  const answer = await route(new Request('http://localhost:3001/api/news'));
  expect([answer.status, await answer.json()]).toEqual([200, { docs: [] }]);
});
