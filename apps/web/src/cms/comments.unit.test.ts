import { jest } from '@jest/globals';
import { CmsClient } from './client';
import { sendComment } from './comments';

let answer: () => Response;
const cms = new CmsClient({ url: 'http://cms.invalid' });

beforeEach(() => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));
});
afterEach(() => jest.restoreAllMocks());

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
