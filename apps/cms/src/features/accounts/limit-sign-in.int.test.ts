import { jest } from '@jest/globals';
import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { postQuery } from '../graphql/testing/post-query';
import { CLIENT_HEADER } from './client-header';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { createAttemptLimit } from './attempt-limit';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let addresses = 0;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetEverybody(payload);
});
beforeEach(() => {
  payload.logger.level = 'silent';
  addresses += 2;
});
afterAll(() => close());

const here = () => ({ [CLIENT_HEADER]: `192.0.2.${addresses}` });
const elsewhere = () => ({ [CLIENT_HEADER]: `192.0.2.${addresses + 1}` });
const right = 'a long enough password';

const logIn = (email: unknown, password: string, headers: Record<string, string>) =>
  askRest(payload, {}, 'users/login', { method: 'POST', data: { email, password }, headers });
const guess = async (
  times: number,
  headers: Record<string, string>,
  email = 'editor@region.example',
) => {
  const statuses: number[] = [];
  for (let at = 0; at < times; at += 1)
    statuses.push((await logIn(email, `guess ${at}`, headers)).status);
  return statuses;
};

describe('wrong passwords', () => {
  it('are refused after ten, with a message and Retry-After', async () => {
    expect(await guess(11, elsewhere())).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const refused = await logIn('editor@region.example', right, elsewhere());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(600);
    expect(await refused.text()).toContain('för många försök härifrån. Vänta 10 min');
  });

  it('from another address do not lock a user out', async () => {
    await guess(30, elsewhere());
    expect((await logIn('editor@region.example', right, here())).status).toBe(200);
  });

  it('are forgotten after the right one', async () => {
    await guess(9, here());
    expect((await logIn('Editor@Region.example ', right, here())).status).toBe(200);
    expect(await guess(9, here())).not.toContain(429);
  });

  it('are counted for one account, however it is typed', async () => {
    await guess(5, here(), 'EDITOR@region.example');
    await guess(5, here(), ' editor@region.example ');
    expect((await logIn('editor@region.example', right, here())).status).toBe(429);
    expect((await logIn('author@region.example', right, here())).status).toBe(200);
  });

  it('are counted when they are concurrent', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, at) => logIn('editor@region.example', `${at}`, elsewhere())),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('are counted for all accounts together, against trying one password on many', async () => {
    const tried = Array.from({ length: 101 }, (_, at) => `nobody-${at}@region.example`);
    const answers: number[] = [];
    for (const email of tried) answers.push((await logIn(email, 'password', elsewhere())).status);
    expect(answers.indexOf(429)).toBe(100);
  });

  it('are counted by GraphQL too', async () => {
    const query =
      'mutation { loginUser(email: "editor@region.example", password: "wrong") { token } }';
    const texts: string[] = [];
    for (let at = 0; at < 11; at += 1) {
      const { answer } = postQuery(payload, JSON.stringify({ query }), people.author);
      texts.push(await (await answer).text());
    }
    expect(texts.at(-1)).toContain('"statusCode":429');
  });

  it.each([[{ $ne: '' }], [['editor@region.example']], [null], [5], ['x'.repeat(100_000)]])(
    'with an address like %j are refused without a server error',
    async (email) => expect([400, 401, 413]).toContain((await logIn(email, right, here())).status),
  );
});

it('mails about forgotten passwords are limited', async () => {
  const data = { email: 'editor@region.example' };
  const options = { method: 'POST', data, headers: elsewhere() };
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    statuses.push((await askRest(payload, {}, 'users/forgot-password', options)).status);
  }
  // Without a mail server none is sent: 503.
  expect(statuses).toEqual([503, 503, 503, 503, 503, 429]);
});

it('attempts to use the link in such a mail are limited', async () => {
  const data = { token: 'guessed', password: 'a long enough password' };
  const options = { method: 'POST', data, headers: elsewhere() };
  for (let at = 0; at < 100; at += 1) {
    expect((await askRest(payload, {}, 'users/reset-password', options)).status).toBe(403);
  }
  expect((await askRest(payload, {}, 'users/reset-password', options)).status).toBe(429);
});

it('logs a refusal once, without addresses and unknown accounts', async () => {
  payload.logger.level = 'warn';
  const warn = jest.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
  jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
  await guess(13, elsewhere(), 'nobody@region.example');
  await guess(13, elsewhere());
  const lines = warn.mock.calls
    .map(([line]) => JSON.stringify(line))
    .filter((line) => line.includes('Too many'));
  jest.restoreAllMocks();
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain('192.0.2');
  expect(lines.join()).not.toContain('region.example');
  expect(lines[1]).toContain(String(people.editor.user?.id));
});

it('stores a limited number of keys, and forgets the oldest', async () => {
  const limit = createAttemptLimit({ attempts: 1, seconds: 60, keys: 3 });
  for (const key of ['a', 'b', 'c', 'd']) expect(await limit.take(key)).toBeUndefined();
  expect(await limit.take('d')).toMatchObject({ isFirst: true });
  expect(await limit.take('a')).toBeUndefined();
});
