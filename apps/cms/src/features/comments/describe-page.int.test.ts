import { handleEndpoints, type Payload } from 'payload';
import type { env as Env } from '../../env';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
// Imported once the CMS is open, since the settings are read at import.
let env: typeof Env;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ env } = await import('../../env'));
  await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: true } });
  for (const [title, commentsEnabled] of [
    ['Öppen', true],
    ['Stängd', false],
  ] as const)
    await payload.create({
      collection: 'pages',
      data: { title, commentsEnabled, _status: 'published' },
    });
});
afterAll(() => close());

async function ask(body: unknown, key = env.CMS_KEY) {
  const request = new Request('http://cms.example/api/comments/page', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return [answer.status, await answer.json()];
}
const errors = (kind: string) => ({ errors: [{ kind }] });

it('tells the site the title of a page that takes comments', async () =>
  expect(await ask({ path: '/oppen', locale: 'sv' })).toEqual([200, { title: 'Öppen' }]));

it.each([
  ['a page without comments', { path: '/stangd', locale: 'sv' }, 404, errors('page')],
  ['an unknown page', { path: '/finns-inte', locale: 'sv' }, 404, errors('page')],
  ['a page in a language that it lacks', { path: '/en/oppen', locale: 'en' }, 404, errors('page')],
  ['no path', { locale: 'sv' }, 400, errors('message')],
  ['a path of another site', { path: 'https://a.example', locale: 'sv' }, 400, errors('message')],
])('refuses %s', async (_what, body, status, answer) =>
  expect(await ask(body)).toEqual([status, answer]),
);

it('answers only the site', async () =>
  expect(await ask({ path: '/oppen', locale: 'sv' }, 'wrong')).toEqual([401, errors('key')]));

it('has no page that takes comments while they are switched off', async () => {
  await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: false } });
  expect(await ask({ path: '/oppen', locale: 'sv' })).toEqual([404, errors('page')]);
});
