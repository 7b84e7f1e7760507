import { connect } from 'node:net';
import { jest } from '@jest/globals';
import { decodeState, decodeTitle } from '../../features/comments/comment-state';
import type { FakeCms } from '../testing/fake-cms';
import type { FakeNext } from '../testing/fake-next';
import { decodeReceipt } from '../../features/comments/receipt-header';
import { endAll, startAll, type Answered, type Front } from '../testing/start-front';

const ID = 'an-id-of-the-form';
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
const send = (kommentar: string, target = '/kommentera?sida=%2Fnyheter%2Fnyhet', headers = {}) => {
  const body = new URLSearchParams({ kommentar, sandning: ID }).toString();
  return front.visit(target, { method: 'POST', headers: { ...form, ...headers }, body });
};

/** The receipt that Next was given to show. */
const shown = ({ text }: Answered) =>
  decodeReceipt(/ receipt (\S+?)[<\s]/.exec(text)?.[1] ?? null)?.receipt;

it('sends a comment to the CMS and answers with its receipt, in both languages (K10)', async () => {
  const swedish = await send('Bra sida');
  expect([swedish.status, swedish.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(shown(swedish)).toBe('2026-000001');
  expect(swedish.text).toContain('/sv/kommentera/tack');
  const english = await send('Good page', '/en/comment?page=%2Fen%2Fnews%2Fx');
  expect([shown(english), english.text]).toEqual([
    '2026-000001',
    expect.stringContaining('/en/kommentera/tack'),
  ]);
  expect(cms.received).toEqual([
    `{"text":"Bra sida","path":"/nyheter/nyhet","locale":"sv","id":"${ID}","sender":"127.0.0.1"}`,
    `{"text":"Good page","path":"/en/news/x","locale":"en","id":"${ID}","sender":"127.0.0.1"}`,
  ]);
});

it('shows a refused comment again with its text, to its writer only (K5)', async () => {
  const { status, text, headers } = await send('zebra 850709-9805');
  expect([status, headers['cache-control']]).toEqual([422, 'no-store']);
  const state = decodeState(/ state (\S+?)[<\s]/.exec(text)?.[1] ?? null);
  expect(state).toMatchObject({ problem: 'personalData', text: 'zebra 850709-9805' });
  expect(cms.received).toEqual([]);
  const other = await front.visit('/kommentera?sida=%2Fnyheter%2Fnyhet');
  expect(other.text).not.toContain('state');
});

it('shows the form again when the CMS is down, with 503 and the text', async () => {
  cms.stop();
  const { status, text } = await send('Bra sida');
  expect(status).toBe(503);
  expect(text).toContain(' state ');
});

it.each([
  ['Jag heter Anna Ek', 'name="skickaanda" value="1">Skicka ändå'],
  ['Bra sida', 'name="skickaanda" value="1">Skicka ändå', 'Hej'],
])('lets %j be sent anyway from the plain form, too', async (kommentar, button, amne = '') => {
  next.failure = 'TypeError';
  const body = new URLSearchParams({ kommentar, amne, sandning: ID }).toString();
  const target = '/kommentera?sida=%2Fnyheter%2Fnyhet';
  expect((await front.visit(target, { method: 'POST', headers: form, body })).text).toContain(
    button,
  );
});

it('has one button in the plain form when it is not known whether a comment was received', async () => {
  next.failure = 'TypeError';
  cms.comments = { status: 500, body: {} };
  const { status, text } = await send('Bra sida');
  expect(status).toBe(504);
  expect(text.match(/<button[^]*?<\/button>/g)).toEqual([
    '<button name="fraga" value="1">Fråga igen</button>',
  ]);
  expect(text).toContain('readonly>\nBra sida</textarea>');
});

it.each(['CmsUnavailable', 'TypeError'])(
  'keeps the text in a plain form when Next cannot make the page (%s)',
  async (failure) => {
    next.failure = failure;
    const written = 'zebra 850709-9805\n</textarea><b>&amp;"';
    const { status, text, headers } = await send(written);
    expect([status, headers['cache-control']]).toEqual([422, 'no-store']);
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(text).toContain('zebra 850709-9805\n&lt;/textarea>&lt;b>&amp;amp;&quot;</textarea>');
    expect(text).toContain(`name="sandning" value="${ID}"`);
    expect(text).toContain('action="/kommentera?sida=%2Fnyheter%2Fnyhet"');
    expect(text).toContain('Ta bort personuppgifterna');
  },
);

it.each(['CmsUnavailable', 'TypeError'])(
  'shows a plain receipt when Next cannot make its page (%s)',
  async (failure) => {
    next.failure = failure;
    const { status, text, headers } = await send('Bra sida');
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(text).toContain('<title>Tack för din kommentar</title>');
    expect(text).toContain('<dd>2026-000001</dd>\n<dt>Mottagen</dt>\n<dd>24 november 2026 kl.');
    expect(text).toContain('<a href="/nyheter/nyhet">Tillbaka till sidan</a>');
  },
);

/** The text and the problem of the form that Next was given to show. */
const formIn = ({ text }: Answered) => decodeState(/ state (\S+?)[<\s]/.exec(text)?.[1] ?? null);

it('gives back what it has read of a form that is too large, announced or not', async () => {
  for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
    const answer = await send('å'.repeat(100_000), undefined, headers);
    expect(answer.status).toBe(413);
    const state = formIn(answer);
    expect(state?.problem).toBe('tooLarge');
    expect(new Set(state?.text)).toEqual(new Set('å'));
    expect(state?.text.length).toBeGreaterThan(40_000);
  }
  expect(cms.received).toEqual([]);
});

it('answers a form of many megabytes before it has read all of it, and the answer arrives', async () => {
  const socket = connect({ port: front.port, host: '127.0.0.1' });
  const length = 20_000_000;
  socket.write(
    `POST /kommentera?sida=%2Fx HTTP/1.1\r\nHost: region.example\r\nContent-Length: ${length}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\n\r\nkommentar=`,
  );
  socket.write('x'.repeat(length / 2));
  let answer = '';
  for await (const part of socket) {
    answer += part;
    if (answer.includes('</html>')) break;
  }
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer.length).toBeGreaterThan(200_000);
});

it('gives back a text that is not UTF-8', async () => {
  const body = Buffer.concat([Buffer.from('kommentar='), Buffer.alloc(200_000, 0xe5)]);
  const target = '/kommentera?sida=%2Fnyheter%2Fnyhet';
  const answer = await front.visit(target, { method: 'POST', headers: form, body });
  expect(answer.status).toBe(400);
  expect(formIn(answer)?.text === 'å'.repeat(200_000)).toBe(true);
});

it.each([
  ['application/json', '{"kommentar":"zebra"}'],
  ['multipart/form-data; boundary=x', 'name="kommentar"\r\n\r\nzebra\r\n--x--'],
  ['text/plain', 'kommentar=zebra'],
  ['', 'zebra'],
])('gives back the text of a body of another kind: %j', async (type, body) => {
  const target = '/kommentera?sida=%2Fnyheter%2Fnyhet';
  const headers = { ...form, 'content-type': type };
  const answer = await front.visit(target, { method: 'POST', headers, body });
  expect(answer.status).toBe(415);
  expect(formIn(answer)).toMatchObject({
    problem: 'notForm',
    text: expect.stringContaining('zebra'),
  });
  expect(cms.received).toEqual([]);
});

it.each([
  ['about no page', '/kommentera'],
  ['about two pages', '/kommentera?sida=&sida=%2Fx'],
  ['at an address that is too long', `/kommentera?sida=%2F${'a'.repeat(3000)}`],
  ['at an address that no page has', '/kommentera?sida=%E0%A4%A'],
])('keeps the text of a form %s', async (_what, target) => {
  const answer = await send('zebra', target);
  expect(answer.status).toBe(404);
  expect(formIn(answer)).toMatchObject({ problem: 'closed', text: 'zebra' });
});

it.each(['/kommentera/?sida=%2Fnyheter%2Fnyhet', '/Kommentera?sida=%2Fnyheter%2Fnyhet'])(
  'receives a comment at %s, which is the same address written otherwise',
  async (target) => expect((await send('Bra sida', target)).status).toBe(200),
);

it('states how long to wait in a header, too (RFC 9110)', async () => {
  cms.comments = { status: 429, retryAfter: 200, body: { errors: [{ kind: 'rateLimit' }] } };
  const answer = await send('Bra sida');
  expect([answer.status, answer.headers['retry-after']]).toEqual([429, '240']);
  expect(formIn(answer)).toMatchObject({ problem: 'rateLimit', wait: 4, text: 'Bra sida' });
});

it('answers 403 to a form of another site, with the text in one that can be sent', async () => {
  const answer = await send('zebra', undefined, { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect(formIn(answer)).toMatchObject({ problem: 'elsewhere', text: 'zebra', id: ID });
});

it('tells Next the title of the page, with a new form and a refused one', async () => {
  const target = '/kommentera?sida=%2Fnyheter%2Fnyhet';
  await front.visit(target);
  await send('850709-9805');
  expect(
    next.requests.map(({ headers }) => decodeTitle(headers['x-comment-page'] ?? null)),
  ).toEqual(['Nyhet', 'Nyhet']);
});

it('has no form about a page that takes no comments, and says so with 404', async () => {
  const answer = await front.visit('/kommentera?sida=%2Ffinns-inte');
  expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store']);
  expect(formIn(answer)).toMatchObject({ problem: 'closed', text: '' });
  expect((await front.visit('/kommentera')).status).toBe(404);
});

it('shows the form while the CMS does not say whether the page takes comments', async () => {
  cms.stop();
  const answer = await front.visit('/kommentera?sida=%2Fnyheter%2Fnyhet');
  expect(answer.status).toBe(200);
  expect(formIn(answer)).toBeUndefined();
});

it('answers 405 where there is no form', async () => {
  expect((await send('x', '/kommentera/tack')).status).toBe(405);
  expect((await send('x', '/nyheter')).status).toBe(405);
  const deleting = await front.visit('/kommentera?sida=%2Fx', { method: 'DELETE' });
  expect([deleting.status, deleting.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});
