import { jest } from '@jest/globals';
import { decodeTitle } from '../../features/comments/comment-state';
import type { FakeCms } from '../testing/fake-cms';
import type { FakeNext } from '../testing/fake-next';
import { endAll, startAll, type Front } from '../testing/start-front';
import { ATTEMPTS } from './attempt-limit';

let cms: FakeCms;
let next: FakeNext;
let front: Front;

beforeEach(async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  ({ cms, next, front } = await startAll());
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};
const answer = (body: string, target = '/hittade', headers = {}) =>
  front.visit(target, { method: 'POST', headers: { ...form, ...headers }, body });

it.each([
  ['/hittade', 'sida=%2Fkontor&svar=nej', '/hittade?sida=%2Fkontor&svar=nej'],
  ['/en/found', 'page=%2Fen%2Foffices&answer=yes', '/en/found?page=%2Fen%2Foffices&answer=yes'],
])(
  'leads from %s to the thanks for the answer, so that a reload counts nothing',
  async (target, body, location) => {
    const { status, headers } = await answer(body, target);
    expect([status, headers.location, headers['cache-control']]).toEqual([
      303,
      location,
      'no-store',
    ]);
    expect(headers['set-cookie']).toBeUndefined();
  },
);

it.each([
  '',
  'sida=%2Fkontor',
  'svar=ja',
  'sida=%2F%2Fevil.example&svar=ja',
  'sida=%2Fkontor&svar=%E5',
  'a&'.repeat(30),
])('answers 400 to what is no answer: %.40j', async (body) =>
  expect((await answer(body)).status).toBe(400),
);

it('thanks also those beyond the limit, and other sites', async () => {
  const cross = await answer('sida=%2Fkontor&svar=ja', '/hittade', { origin: 'https://a.example' });
  expect(cross.status).toBe(303);
  for (let sent = 0; sent <= ATTEMPTS; sent += 1)
    expect((await answer('sida=%2Fkontor&svar=ja')).status).toBe(303);
});

it.each([
  ['/kontor', 'Nyhet'],
  ['/finns-inte', undefined],
])('shows thanks about %s with the title only if it takes comments', async (page, title) => {
  const { status, headers } = await front.visit(
    `/hittade?sida=${encodeURIComponent(page)}&svar=nej`,
  );
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(decodeTitle(next.requests.at(-1)?.headers['x-comment-page'] ?? null)).toBe(title);
});

it('answers 405 to another method', async () => {
  const { status, headers } = await front.visit('/hittade', { method: 'PUT' });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});
