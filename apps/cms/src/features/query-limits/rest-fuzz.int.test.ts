import { anArticle, anOffice } from '@regionwebb/fixtures/factories/documents';
import { handleEndpoints, type Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { limitRequests } from './limit-requests';
import { random, randomRequest } from './testing/random-request';

const ATTEMPTS = 400;

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  await payload.create({ collection: 'offices', data: anOffice() });
  await payload.create({ collection: 'news', data: anArticle() });
});
afterAll(() => close());

const send = async ({ who, method, path, type, body, extra }: ReturnType<typeof randomRequest>) => {
  const { token } = people[who];
  const headers = {
    ...(type ? { 'content-type': type } : {}),
    ...(token ? { authorization: `JWT ${token}` } : {}),
    ...extra,
  };
  const request = new Request(`http://localhost:3001/api/${path}`, { method, body, headers });
  const route = (each: Request) => handleEndpoints({ config: payload.config, request: each });
  return limitRequests(Promise.resolve(payload.config), route)(request);
};

it.each([1, 2, 3])('no random request causes a server error (seed %i)', async (seed) => {
  const next = random(seed);
  const broken: string[] = [];
  for (let at = 0; at < ATTEMPTS; at += 1) {
    const request = randomRequest(next);
    const { status } = await send(request);
    if (status >= 500 && status !== 501 && status !== 503)
      broken.push(JSON.stringify(request).slice(0, 400));
  }
  expect(broken).toEqual([]);
});
