import { jest } from '@jest/globals';
import { CmsClient } from '../../cms/client';
import { createCommentReceiver } from './receive-comment';

const ID = 'an-id-of-the-form';
const receipt = {
  receipt: '2026-000001',
  receivedAt: '2026-11-24T13:00:00.000Z',
  page: { title: 'Nyhet', path: '/nyheter/nyhet' },
};
let answer: () => Response;
let asked: unknown[];

beforeEach(() => {
  asked = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, options) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.endsWith('/received'))
      return Promise.resolve(Response.json({ maxLength: 2000, published: [] }));
    asked.push([address, options?.body]);
    return Promise.resolve(answer());
  });
});
afterEach(() => jest.restoreAllMocks());

const receive = createCommentReceiver({
  cms: new CmsClient({ url: 'http://cms.example', key: 'k'.repeat(32) }),
  webUrl: 'https://region.example',
});

/** What a writer learns who asks whether a comment has been received. */
async function ask() {
  const sent = await receive({
    locale: 'sv',
    query: new URLSearchParams({ sida: '/nyheter/nyhet' }),
    headers: new Headers({ 'sec-fetch-site': 'same-origin' }),
    form: { fields: new URLSearchParams({ kommentar: 'Bra sida', sandning: ID, fraga: '1' }) },
    address: '192.0.2.1',
  });
  return 'state' in sent ? { status: sent.status, ...sent.state } : sent;
}

it('has the receipt of a comment that was received', async () => {
  answer = () => Response.json(receipt, { status: 201 });
  expect(await ask()).toEqual({ status: 200, receipt });
  const body = JSON.stringify({ text: 'Bra sida', path: '/nyheter/nyhet', id: ID });
  expect(asked).toEqual([['http://cms.example/api/comments/received', body]]);
});

const errors = [{ kind: 'message' }];

it.each<[string, () => Response, string, number]>([
  ['404', () => Response.json({ errors }, { status: 404 }), 'notReceived', 200],
  ['404 of a proxy', () => new Response('Not found', { status: 404 }), 'uncertain', 504],
  [
    '404 of an older version',
    () => Response.json({ message: 'x' }, { status: 404 }),
    'uncertain',
    504,
  ],
  ['401', () => Response.json({ errors }, { status: 401 }), 'uncertain', 504],
  ['500', () => Response.json({ errors }, { status: 500 }), 'uncertain', 504],
  ['503', () => Response.json({ errors }, { status: 503 }), 'uncertain', 504],
  ['something else', () => Response.json({}, { status: 201 }), 'uncertain', 504],
  ['nothing', () => Response.error(), 'uncertain', 504],
])('is told what is known when the CMS answers %s', async (_, answered, problem, status) => {
  answer = answered;
  expect(await ask()).toMatchObject({ status, problem, text: 'Bra sida', id: ID });
});
