import { jest } from '@jest/globals';
import { decodeState } from '../../features/comments/comment-state';
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

it('refuses a body larger than any comment, announced or not, and does not read on', async () => {
  const long = await send('x'.repeat(300_000));
  expect([long.status, long.headers.connection]).toEqual([413, 'close']);
  expect(long.text).toContain('Kommentaren är för lång');
  const chunked = await send('x'.repeat(300_000), undefined, { 'transfer-encoding': 'chunked' });
  expect(chunked.status).toBe(413);
});

it('refuses a body that is no text', async () => {
  const body = Buffer.concat([Buffer.from('kommentar='), Buffer.alloc(200_000, 0xff)]);
  const target = '/kommentera?sida=%2Fnyheter%2Fnyhet';
  expect((await front.visit(target, { method: 'POST', headers: form, body })).status).toBe(400);
});

it.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])(
  'refuses a body of another kind: %j',
  async (type) => {
    expect((await send('x', undefined, { 'content-type': type })).status).toBe(415);
    expect(cms.received).toEqual([]);
  },
);

it('answers 404 when the form is about no page, and 405 where there is no form', async () => {
  expect((await send('x', '/kommentera')).status).toBe(404);
  expect((await send('x', '/kommentera/tack')).status).toBe(405);
  const deleting = await front.visit('/kommentera?sida=%2Fx', { method: 'DELETE' });
  expect([deleting.status, deleting.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});
