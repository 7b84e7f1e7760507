import { jest } from '@jest/globals';
import { CmsClient } from './client';
import { createCommentRules, sendComment } from './comments';

let answer: () => Response;
let now = 0;
const cms = new CmsClient({ url: 'http://cms.invalid' });
const rules = createCommentRules(cms, () => now);
const globals = {
  commentSettings: { globalType: 'commentSettings', maxLength: 500 },
  site: { globalType: 'site', email: 'region@region.example', phone: null },
};
const known = { maxLength: 500, allowed: ['region@region.example'] };

beforeEach(() => {
  jest.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (answer === right)
      return Promise.resolve(
        Response.json(address.includes('/site') ? globals.site : globals.commentSettings),
      );
    return Promise.resolve(answer());
  });
});
afterEach(() => jest.restoreAllMocks());
const right = () => new Response();

it.each([
  ['500 with JSON', () => Response.json({ errors: [] }, { status: 500 })],
  ['403', () => Response.json({ errors: [] }, { status: 403 })],
  ['404', () => Response.json({}, { status: 404 })],
  ['an empty object', () => Response.json({})],
  ['HTML', () => new Response('<h1>It works!</h1>')],
])('uses the last known rules when the CMS answers %s (K2, K5)', async (_, wrong) => {
  answer = right;
  now += 60_000;
  expect(await rules()).toEqual(known);
  answer = wrong;
  now += 60_000;
  expect(await rules()).toEqual(known);
  // Requested again soon, not only after a minute.
  answer = right;
  const { length } = jest.mocked(fetch).mock.calls;
  now += 5_000;
  expect(await rules()).toEqual(known);
  expect(jest.mocked(fetch).mock.calls.length).toBeGreaterThan(length);
});

const comment = { text: 'Bra', path: '/', locale: 'sv', id: 'k'.repeat(16) } as const;

it.each([
  [['length'], 'length'],
  [['empty'], 'empty'],
  [['control'], 'control'],
  [['email', 'name'], 'personalData'],
])('maps the refusal of a comment for %s to its problem', async (kinds, problem) => {
  answer = () => Response.json({ errors: kinds.map((kind) => ({ kind })) }, { status: 422 });
  expect(await sendComment(cms, comment)).toEqual({ problem });
});

it('ignores everything in a refusal but the kind', async () => {
  answer = () => Response.json({ errors: [{ kind: 'name' }], hint: '"length"' }, { status: 422 });
  expect(await sendComment(cms, comment)).toEqual({ problem: 'personalData' });
});
