import { jest } from '@jest/globals';
import { CmsClient } from '../../cms/client';
import type { Matter } from '../../cms/matters';
import { receiveFurther } from './receive-further';

const CODE = '7K3M-9QXA-0ZP2-R1TV';
const cms = new CmsClient({ url: 'http://cms.example', key: 'k'.repeat(32) });
const rules = { maxLength: 20, published: new Set<string>() };
const receivedAt = '2026-11-24T13:00:00.000Z';
const first = { receipt: '2026-000001', receivedAt, text: 'Först' };
const matter: Matter = {
  ...{ receipt: '2026-000001', receivedAt, state: 'new', answers: [], canWrite: true },
  page: { title: 'Bron', path: '/en/news/bron', locale: 'en' },
  messages: [first],
};

let asked: { path: string; body: unknown }[];
afterEach(() => jest.restoreAllMocks());

/** The CMS, with its answers to the message and to the question about the matter. */
function answer(message: Response | Error, now: object | number = matter) {
  asked = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((address, options) => {
    if (typeof address !== 'string' || typeof options?.body !== 'string')
      throw new TypeError('The CMS is asked by another kind of request.');
    const path = new URL(address).pathname;
    asked.push({ path, body: JSON.parse(options.body) });
    if (path.endsWith('/matter'))
      return Promise.resolve(
        typeof now === 'number' ? new Response('{}', { status: now }) : Response.json(now),
      );
    return message instanceof Error ? Promise.reject(message) : Promise.resolve(message);
  });
}
const receipt = { receipt: '2026-000002', receivedAt, page: { title: 'Bron', path: '/x' } };
const isStored = () => Response.json(receipt, { status: 201 });
const refused = (status: number, kind: string) =>
  Response.json({ errors: [{ kind }] }, { status, headers: { 'retry-after': '180' } });
const send = (kommentar: string, more: Record<string, string> = {}) => {
  const fields = new URLSearchParams({ kommentar, sandning: 'an-id-of-the-form', ...more });
  return receiveFurther({ fields, code: CODE, matter, client: '192.0.2.7' }, { cms, rules });
};

it('sends a further message with the code and the page of its matter, whatever language the form is in', async () => {
  answer(isStored());
  expect(await send('Mer')).toEqual({ status: 200, state: { code: CODE, receipt: '2026-000002' } });
  const about = { path: '/en/news/bron', locale: 'en', matter: CODE };
  const body = { text: 'Mer', ...about, id: 'an-id-of-the-form', sender: '192.0.2.7' };
  expect(asked).toEqual([{ path: '/api/comments/receive', body }]);
});

it('gives a message without a valid id one', async () => {
  answer(isStored());
  await send('Mer', { sandning: '<b>' });
  expect(asked[0]?.body).toMatchObject({ id: expect.stringMatching(/^[\w-]{36}$/) });
});

it.each([
  ['nothing', '', {}, 422, { problem: 'empty', text: '' }],
  ['zero-width characters', '\u200B', {}, 422, { problem: 'empty', text: '\u200B' }],
  ['a long text', 'x'.repeat(25), {}, 422, { problem: 'length', over: 5 }],
  ['a very long text', 'x'.repeat(9000), {}, 422, { problem: 'length', text: 'x'.repeat(9000) }],
  ['control characters', 'Hej\u0007', {}, 422, { problem: 'control', text: 'Hej' }],
  ['a personal number', '850709-9805', {}, 422, { problem: 'personalData', text: '850709-9805' }],
  ['a removal', 'Nr 850709-9805', { tabort: '1' }, 200, { problem: 'removed', text: 'Nr ' }],
  [
    'a personal number in spite of all',
    '850709-9805',
    { skickaanda: '1' },
    422,
    { problem: 'personalData' },
  ],
  ['what may be personal', 'min patient', {}, 422, { problem: 'warning', text: 'min patient' }],
])('does not send %s, and keeps the text (K4–K7)', async (_what, text, more, status, form) => {
  answer(isStored());
  expect(await send(text, more)).toMatchObject({ status, state: { code: CODE }, form });
  expect(asked).toEqual([]);
});

it('sends what may be personal when the sender insists (K7)', async () => {
  answer(isStored());
  expect(await send('min patient', { skickaanda: '1' })).toMatchObject({ status: 200 });
});

const cut = new TypeError('fetch failed', {
  cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
});
const withMore = (text: string) => ({
  ...matter,
  canWrite: false,
  messages: [first, { receipt: '2026-000002', receivedAt, text }],
});

it.each([
  ['a limit', refused(429, 'rateLimit'), matter, 429, { problem: 'rateLimit', wait: 3 }],
  [
    'a kind that only the CMS finds',
    refused(422, 'email'),
    matter,
    422,
    { problem: 'personalData' },
  ],
  ['a CMS that cannot store', refused(503, 'unavailable'), matter, 503, { problem: 'unavailable' }],
  ['no answer at all', cut, 503, 504, { problem: 'uncertain' }],
])('keeps the text after %s', async (_what, message, now, status, form) => {
  answer(message, now);
  expect(await send('Mer')).toMatchObject({ status, form: { ...form, text: 'Mer' } });
});

it('says that there is a further message already, and keeps the text', async () => {
  answer(refused(409, 'turn'), withMore('Från en annan flik'));
  expect(await send('Mer')).toMatchObject({
    ...{ status: 409, state: { isTurnTaken: true }, form: { text: 'Mer' } },
  });
});

it('sees in the matter that the message has come in though the answer was lost', async () => {
  answer(cut, withMore('Mer'));
  expect(await send('Mer')).toEqual({ status: 200, state: { code: CODE, receipt: '2026-000002' } });
});
