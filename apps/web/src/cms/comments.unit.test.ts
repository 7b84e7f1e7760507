import { jest } from '@jest/globals';
import { CmsClient } from './client';
import { findCommentedPage, sendComment } from './comments';

let answer: () => Response | Promise<Response>;
const cms = new CmsClient({ url: 'http://cms.invalid' });

beforeEach(() => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => answer());
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

const closed = { errors: [{ kind: 'page' }] };

it.each<[string, () => Response | Promise<Response>, unknown]>([
  ['its title', () => Response.json({ title: 'Bron' }), { title: 'Bron' }],
  ['that it takes none', () => Response.json(closed, { status: 404 }), 'closed'],
  ['404 of a proxy', () => new Response('Not found', { status: 404 }), undefined],
  ['404 of an older CMS', () => Response.json({ message: 'x' }, { status: 404 }), undefined],
  ['an error', () => Response.json(closed, { status: 503 }), undefined],
  ['something else', () => Response.json({}), undefined],
  ['nothing', () => Promise.reject(new Error('closed')), undefined],
])(
  'knows of a page that is to be commented on what the CMS answers: %s',
  async (_, given, known) => {
    answer = given;
    expect(await findCommentedPage(cms, '/bron', 'sv')).toEqual(known);
  },
);
