import { jest } from '@jest/globals';
import { aContact, anArticle } from '@regionwebb/fixtures/factories/documents';
import { handleEndpoints, type Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { limitRequests } from './limit-requests';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
  await payload.create({ collection: 'contacts', data: aContact() });
  await payload.create({ collection: 'news', data: anArticle() });
  const { id } = await payload.create({ collection: 'news', data: anArticle() });
  await payload.update({ collection: 'news', id, draft: true, data: { title: 'Hemligt' } });
});
afterAll(() => close());

const post = async (
  path: string,
  body: BodyInit | undefined,
  headers: Record<string, string> = {},
  method = 'POST',
) => {
  const config = Promise.resolve(payload.config);
  const route = (request: Request) => handleEndpoints({ config, request });
  const request = new Request(`http://localhost:3001/api/${path}`, { method, body, headers });
  const answer = await limitRequests(config, route)(request);
  return { status: answer.status, text: await answer.text() };
};
const get = (path: string) =>
  post(`${path}${path.includes('?') ? '&' : '?'}locale=sv`, undefined, {}, 'GET');
const asEditor = () => ({ authorization: `JWT ${editor.token}` });

describe('a query in the body of a POST', () => {
  const override = { 'x-payload-http-method-override': 'GET' };
  const form = { ...override, 'content-type': 'application/x-www-form-urlencoded' };

  it.each([
    ['in the URL', 'contacts?sort=role', undefined, override],
    ['in a form', 'contacts', 'sort=role', form],
    ['in both', 'contacts?depth=0', 'sort=role', form],
    [
      'in JSON',
      'contacts?sort=role',
      '{"depth":0}',
      { ...override, 'content-type': 'application/json' },
    ],
    ['by the other name', 'contacts', 'sort=role', { ...form, 'x-http-method-override': 'GET' }],
  ])('is answered in Swedish without a locale: %s', async (_where, path, body, headers) => {
    const { status, text } = await post(path, body, headers);
    expect(text).toContain('Kansli');
    expect(status).toBe(200);
  });

  it('is answered in its locale', async () => {
    expect((await post('contacts', 'sort=role&locale=en', form)).status).toBe(200);
  });

  it('is refused when it is invalid', async () => {
    const headers = { ...override, 'content-type': 'application/json' };
    expect((await post('contacts', '{', headers)).status).toBe(400);
    expect((await post('contacts', 'where=%7B', form)).status).toBe(400);
    expect(
      (await post('contacts', 'x', { ...override, 'content-type': 'text/plain' })).status,
    ).toBe(415);
  });
});

describe('an invalid form', () => {
  const disposition = 'Content-Disposition: form-data; name=';
  const png = 'Content-Type: image/png\r\n\r\nx\r\n--x--\r\n';
  const bounded = 'multipart/form-data; boundary=x';
  it.each([
    ['no boundary', 'multipart/form-data', '--x--'],
    ['an empty boundary', 'multipart/form-data; boundary=', '--x--'],
    ['another boundary', bounded, '--y\r\n\r\n--y--\r\n'],
    [
      'an unfinished part',
      bounded,
      `--x\r\n${disposition}"file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nx`,
    ],
    ['half a head', bounded, '--x\r\nContent-Dispo'],
    ['no parts', bounded, '--x--\r\n'],
    ['too many parts', bounded, `${`--x\r\n${disposition}"a"\r\n\r\nx\r\n`.repeat(500)}--x--\r\n`],
    [
      'a huge field',
      bounded,
      `--x\r\n${disposition}"a"\r\n\r\n${'x'.repeat(2_000_000)}\r\n--x--\r\n`,
    ],
    ['no file', bounded, `--x\r\n${disposition}"_payload"\r\n\r\n{}\r\n--x--\r\n`],
    ['a wrong _payload', bounded, `--x\r\n${disposition}"_payload"\r\n\r\n{\r\n--x--\r\n`],
    ['a _payload of nothing', bounded, `--x\r\n${disposition}"_payload"\r\n\r\nnull\r\n--x--\r\n`],
    [
      'a NUL in the name of a file',
      bounded,
      `--x\r\n${disposition}"file"; filename="a\0b.png"\r\n${png}`,
    ],
    [
      'a text in place of a file',
      bounded,
      `--x\r\n${disposition}"file"\r\n\r\n{"filename":"a\\u0000"}\r\n--x--\r\n`,
    ],
  ])('is refused without a server error: %s', async (_what, type, body) => {
    for (const path of ['media?locale=sv', 'news?locale=sv', 'users/login']) {
      const { status } = await post(path, body, { 'content-type': type, ...asEditor() });
      expect([path, status < 500]).toEqual([path, true]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});

it.each([
  ['a body that is too long', 'users/login', 'x'.repeat(100_001), 'application/json', 413],
  ['a file', 'media', 'x'.repeat(100_001), 'multipart/form-data; boundary=x', 413],
  ['no JSON', 'users/login', '{', 'application/json', 400],
  ['a list', 'users/login', '[]', 'application/json', 400],
  ['nothing', 'users/login', 'null', 'application/json', 400],
  ['a type that a page of another origin can send', 'users/login', '{}', 'text/plain', 415],
])('an anonymous user is refused %s', async (_what, path, body, type, status) => {
  expect((await post(path, body, { 'content-type': type })).status).toBe(status);
});

it.each([
  '__proto__',
  'constructor',
  'globals/__proto__',
  'news/__proto__',
  'comments/versions',
  'payload-kv/versions/1',
])('%s is not found', async (path) => expect((await get(path)).status).toBe(404));

describe('the answer to an anonymous user', () => {
  const titles = async (path: string) => (await get(path)).text;
  it.each(['draft=true', 'trash=true', 'draft=1', 'draft=true&trash=true&depth=2'])(
    'is not changed by %s, which would reveal drafts',
    async (query) => {
      expect(await titles(`news?${query}&sort=createdAt`)).toBe(
        await titles(`news?sort=createdAt`),
      );
      expect(await titles(`news/count?${query}`)).toBe(await titles('news/count'));
    },
  );

  it.each([
    'where[_status][equals]=draft',
    'where[title][equals]=Hemligt',
    'draft=true&where[title][equals]=Hemligt',
  ])('contains no drafts: %s', async (query) =>
    expect(await titles(`news?${query}`)).toContain('"totalDocs":0'),
  );

  it.each([
    'contacts?sort=consent.note',
    'contacts?where[consent.note][exists]=true',
    'news?where[contacts.consent.note][exists]=true',
    'news?sort=contacts.consent.note',
  ])('reveals nothing of a hidden field by order or count: %s', async (path) => {
    const { status, text } = await get(path);
    expect(`${status} ${text}`).toMatch(/^40[03]/);
  });
});

it('a refused request is logged in one line, without a stack', async () => {
  const { logger } = payload;
  logger.level = 'info';
  const info = jest.spyOn(logger, 'info').mockImplementation(() => undefined);
  await get('news?limit=0');
  await get('news?where[nowhere][equals]=x');
  await get('users');
  await get('news/nowhere');
  await post('users/login', '{"email":"a@b.example","password":"x"}', {
    'content-type': 'application/json',
  });
  await post('news', '--', { 'content-type': 'multipart/form-data' });
  const lines = info.mock.calls.map(([line]) => JSON.stringify(line));
  info.mockRestore();
  logger.level = 'silent';
  expect(lines).toHaveLength(6);
  expect(lines.join()).not.toMatch(/\\n|stack/);
});
