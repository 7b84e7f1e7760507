import { createServer, type Server } from 'node:http';
import { digestsOf } from '@regionwebb/personal-data';
import { listen } from '../listen';
import { CmsClient } from '../../cms/client';
import { ATTEMPTS } from './attempt-limit';
import { createCommentReceiver, type CommentAnswer, type CommentPost } from './receive-comment';

const key = 'k'.repeat(32);
const MARKER = 'zebra-7f3a';
const ID = 'an-id-of-the-form';
const RECEIPT = {
  receipt: '2026-000001',
  receivedAt: '2026-11-24T13:00:00.000Z',
  page: { title: 'Nyhet', path: '/nyheter/nyhet' },
};

type FakeCms = {
  server: Server;
  url: string;
  received: string[];
  status: number;
};

const rules = { maxLength: 50, published: [...digestsOf(['post@region.example'])] };

const errors = [{ kind: 'email' }, { kind: 'name' }];

async function startFakeCms(): Promise<FakeCms> {
  const cms: FakeCms = { server: createServer(), url: '', received: [], status: 201 };
  cms.server.on('request', (request, response) => {
    let body = '';
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        const isComment = request.method === 'POST';
        if (isComment) cms.received.push(`${request.headers.authorization} ${body}`);
        response.writeHead(isComment ? cms.status : 200, {
          ...{ 'content-type': 'application/json', 'retry-after': '400' },
        });
        response.end(JSON.stringify(isComment ? { ...RECEIPT, errors } : rules));
      });
  });
  const port = await listen(cms.server, 0, '127.0.0.1');
  return Object.assign(cms, { url: `http://127.0.0.1:${port}` });
}

const createReceiver = (url: string) =>
  createCommentReceiver({
    ...{ cms: new CmsClient({ url, key }), webUrl: 'https://region.example' },
  });

let cms: FakeCms;
let receive: (post: CommentPost) => Promise<CommentAnswer>;

beforeEach(async () => {
  cms = await startFakeCms();
  receive = createReceiver(cms.url);
});
afterEach(() => new Promise((resolve) => cms.server.close(resolve)));

const post = (fields: Record<string, string>, more: Partial<CommentPost> = {}): CommentPost => ({
  locale: 'sv',
  query: new URLSearchParams({ sida: '/nyheter/nyhet' }),
  headers: new Headers({ 'sec-fetch-site': 'same-origin' }),
  form: { fields: new URLSearchParams({ amne: '', sandning: ID, ...fields }) },
  address: '192.0.2.1',
  ...more,
});

const stateOf = (answer: CommentAnswer) => ('state' in answer ? answer.state : undefined);

it('sends a comment to the CMS and has its receipt (K10)', async () => {
  const answer = await receive(post({ kommentar: 'Bra sida' }));
  expect(cms.received).toEqual([
    `Bearer ${key} {"text":"Bra sida","path":"/nyheter/nyhet","locale":"sv","id":"${ID}","sender":"192.0.2.1"}`,
  ]);
  expect(answer).toEqual({ status: 200, receipt: RECEIPT });
});

it('removes control characters, reports it, and does not send (NUL would end the text in a database)', async () => {
  const answer = await receive(post({ kommentar: 'Bra\u0000 sida\u0007' }));
  expect(answer.status).toBe(422);
  expect(stateOf(answer)).toMatchObject({ problem: 'control', text: 'Bra sida' });
  expect(cms.received).toEqual([]);
});

it.each([
  ['given', { sandning: ID }],
  ['none, as in a cached page without script', { sandning: '' }],
  ['one that is none of ours', { sandning: '<b>' }],
])('sends the CMS the same id for the same message sent three times: %s', async (_, fields) => {
  for (let click = 0; click < 3; click += 1) await receive(post({ kommentar: 'Bra', ...fields }));
  expect(cms.received).toHaveLength(3);
  expect(new Set(cms.received).size).toBe(1);
  expect(cms.received[0]).toMatch(/"id":"[\w-]{16,64}"/);
  await receive(post({ kommentar: 'Bra', ...fields }, { address: '192.0.2.2' }));
  const ids = new Set(cms.received.map((each) => /"id":"(.*?)"/.exec(each)?.[1]));
  expect(ids.size).toBe(fields.sandning === ID ? 1 : 2);
});

it('is uncertain whether a comment arrived when the connection breaks, and sends it again with the same id', async () => {
  cms.server.removeAllListeners('request');
  cms.server.on('request', ({ method, socket }) => method === 'POST' && socket.destroy());
  const answer = await receive(post({ kommentar: 'Bra sida' }));
  expect(answer.status).toBe(504);
  expect(stateOf(answer)).toMatchObject({ problem: 'uncertain', text: 'Bra sida', id: ID });
});

it.each([
  ['', 'empty', 422],
  ['\u200B\uFEFF \u2060', 'empty', 422],
  ['\u0000\u0000', 'empty', 422],
  ['\u0301\u0327', 'empty', 422],
  ['\u0007\r\n\u009F', 'empty', 422],
  ['å'.repeat(51), 'length', 422],
  [`${MARKER} 850709-9805`, 'personalData', 422],
  [`${MARKER} jag heter Anna Ek`, 'warning', 422],
])(
  'refuses %.20j before it has come in and keeps the text for its writer only (K4–K6)',
  async (kommentar, problem, status) => {
    const answer = await receive(post({ kommentar }));
    expect(answer.status).toBe(status);
    expect(stateOf(answer)).toMatchObject({ problem, text: kommentar });
    expect('formPath' in answer && answer.formPath).toBe('/kommentera?sida=%2Fnyheter%2Fnyhet');
    expect(cms.received).toEqual([]);
  },
);

it('sends a text with uncertain findings when the writer insists (K7), and never one with certain findings', async () => {
  expect((await receive(post({ kommentar: 'Jag heter Anna Ek', skickaanda: '1' }))).status).toBe(
    200,
  );
  expect((await receive(post({ kommentar: 'Nr 850709-9805', skickaanda: '1' }))).status).toBe(422);
});

it('asks for confirmation when the trap is filled, since browsers fill in fields too (L1)', async () => {
  const caught = await receive(post({ kommentar: 'Bra sida', amne: 'Hej' }));
  expect(stateOf(caught)).toMatchObject({ problem: 'trap', text: 'Bra sida' });
  expect(
    (await receive(post({ kommentar: 'Bra sida', amne: 'Hej', skickaanda: '1' }))).status,
  ).toBe(200);
});

it('removes the findings on request, and does not send (K6)', async () => {
  const answer = await receive(post({ kommentar: 'Nr 850709-9805 tack', tabort: '1' }));
  expect(stateOf(answer)).toMatchObject({ problem: 'removed', text: 'Nr  tack' });
  expect(cms.received).toEqual([]);
});

it('refuses a post from another site (L7)', async () => {
  const headers = new Headers({ 'sec-fetch-site': 'cross-site' });
  expect((await receive(post({ kommentar: 'Bra sida' }, { headers }))).status).toBe(403);
});

it.each(['', '/a b', '//evil.example', `/${'a'.repeat(2001)}`])(
  'keeps the text when the form is about no page: %.20j',
  async (sida) => {
    const query = new URLSearchParams({ sida });
    const answer = await receive(post({ kommentar: 'Bra sida' }, { query }));
    expect(answer.status).toBe(404);
    expect(stateOf(answer)).toMatchObject({ problem: 'closed', text: 'Bra sida' });
    expect(cms.received).toEqual([]);
  },
);

it.each([
  ['tooLarge', 413],
  ['notForm', 415],
  ['encoding', 400],
  ['fields', 400],
] as const)(
  'sends nothing of a form that has a fault (%s), and keeps its text',
  async (fault, status) => {
    const fields = new URLSearchParams('kommentar=Bra&kommentar=sida');
    const answer = await receive(post({}, { form: { fields, fault } }));
    expect(answer.status).toBe(status);
    expect(stateOf(answer)).toMatchObject({ problem: fault, text: 'Bra\nsida' });
    expect(cms.received).toEqual([]);
  },
);

it.each([
  [404, 'closed', 404],
  [422, 'personalData', 422],
  [401, 'unavailable', 503],
  [503, 'unavailable', 503],
  [500, 'uncertain', 504],
  [502, 'uncertain', 504],
  [504, 'uncertain', 504],
  [200, 'uncertain', 504],
])(
  'says that nothing is received, or that it is not known, when the CMS answers %i',
  async (answered, problem, status) => {
    cms.status = answered;
    const answer = await receive(post({ kommentar: 'Bra sida' }));
    expect(answer.status).toBe(status);
    expect(stateOf(answer)).toMatchObject({ problem, text: 'Bra sida' });
  },
);

it('keeps the text and answers 503 when the CMS is down', async () => {
  const receiveWithout = createReceiver('http://127.0.0.1:1025');
  const answer = await receiveWithout(post({ kommentar: 'Bra sida' }));
  expect(answer.status).toBe(503);
  expect(stateOf(answer)).toMatchObject({ problem: 'unavailable', text: 'Bra sida' });
});

it('shows how long to wait when the CMS takes no more, and keeps the text (K12)', async () => {
  cms.status = 429;
  const answer = await receive(post({ kommentar: 'Bra' }));
  expect(answer.status).toBe(429);
  expect(stateOf(answer)).toMatchObject({ problem: 'rateLimit', text: 'Bra', wait: 7 });
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['unknown', undefined],
])('sends the CMS of the address %s only %s (K12)', async (address, sender) => {
  await receive(post({ kommentar: 'Bra' }, { address }));
  const [sent = ''] = cms.received;
  expect(JSON.parse(sent.slice(sent.indexOf('{'))).sender).toBe(sender);
});

it('shows a text that is too long again, and by how much when that can be counted (K6, K19)', async () => {
  const little = 'å'.repeat(61);
  const counted = stateOf(await receive(post({ kommentar: little })));
  expect(counted).toMatchObject({ text: little, over: 11 });
  const heavy = stateOf(await receive(post({ kommentar: 'å'.repeat(5000) })));
  expect(heavy).toMatchObject({ problem: 'length', text: 'å'.repeat(5000) });
  expect(heavy?.over).toBeUndefined();
});

it('checks many texts from one address and then no more, and keeps the text (K12)', async () => {
  for (let sent = 0; sent < ATTEMPTS; sent += 1)
    expect((await receive(post({ kommentar: 'Nr 850709-9805' }))).status).toBe(422);
  const answer = await receive(post({ kommentar: 'Nr 850709-9805' }));
  expect(answer.status).toBe(429);
  expect(stateOf(answer)).toMatchObject({ problem: 'rateLimit', text: 'Nr 850709-9805', wait: 10 });
});
