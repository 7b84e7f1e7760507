import { jest } from '@jest/globals';
import { CmsClient } from './client';
import { createCommentRules } from './comment-rules';

let answer: () => Response;
let now = 0;
const rules = createCommentRules(new CmsClient({ url: 'http://cms.invalid' }), () => now);
const of = () => rules.of('/kontor', 'sv');
const right = () => Response.json({ maxLength: 500, published: ['1abc'] });
const known = { maxLength: 500, published: new Set(['1abc']) };

beforeEach(() => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));
});
afterEach(() => jest.restoreAllMocks());
const requests = () => jest.mocked(fetch).mock.calls.length;

it.each([
  ['500 with JSON', () => Response.json({ errors: [] }, { status: 500 })],
  ['403', () => Response.json({ errors: [] }, { status: 403 })],
  ['404', () => Response.json({}, { status: 404 })],
  ['an empty object', () => Response.json({})],
  ['HTML', () => new Response('<h1>It works!</h1>')],
])('uses the last known rules when the CMS answers %s (K2, K5)', async (_, wrong) => {
  answer = right;
  now += 60_000;
  expect(await of()).toEqual(known);
  answer = wrong;
  now += 60_000;
  expect(await of()).toEqual(known);
  // Those of another page too, for most of them are the same.
  expect(await rules.of(`/nyheter/${_}`, 'sv')).toEqual(known);
  // Requested again soon, not only after a minute.
  answer = right;
  const earlier = requests();
  now += 5_000;
  expect(await of()).toEqual(known);
  expect(requests()).toBeGreaterThan(earlier);
});

it('asks once a minute for each page, and again after a change', async () => {
  answer = right;
  now += 60_000;
  await Promise.all([of(), of()]);
  await of();
  expect(requests()).toBe(1);
  await rules.of('/en/offices', 'en');
  expect(requests()).toBe(2);
  rules.forget();
  await of();
  expect(requests()).toBe(3);
});

it('lets two visitors wait for the same answer', async () => {
  const fresh = createCommentRules(new CmsClient({ url: 'http://cms.invalid' }), () => now);
  answer = right;
  const both = await Promise.all([fresh.of('/', 'sv'), fresh.of('/', 'sv')]);
  expect(both).toEqual([known, known]);
});
