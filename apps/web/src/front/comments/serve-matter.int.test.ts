import { jest } from '@jest/globals';
import { decodeState, STATE_HEADER } from '../../features/comments/comment-state';
import { decodeMatterState, MATTER_HEADER } from '../../features/matter/matter-state';
import type { FakeCms } from '../testing/fake-cms';
import type { FakeNext } from '../testing/fake-next';
import { endAll, startAll, type Front } from '../testing/start-front';

const CODE = '7K3M-9QXA-0ZP2-R1TV';
let cms: FakeCms;
let next: FakeNext;
let front: Front;
let logged: string[];

beforeEach(async () => {
  logged = [];
  jest
    .spyOn(console, 'log')
    .mockImplementation((...words: unknown[]) => void logged.push(words.join(' ')));
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
const send = (kod: string, target = '/kommentar', headers = {}) => {
  const body = new URLSearchParams({ kod }).toString();
  return front.visit(target, { method: 'POST', headers: { ...form, ...headers }, body });
};
const shown = () => decodeMatterState(next.requests.at(-1)?.headers[MATTER_HEADER] ?? null);
const refused = (kind: string) => ({ errors: [{ kind }] });
const isPrivate = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

it.each([
  ['/kommentar', '/sv/kommentar'],
  ['/en/comment-status', '/en/kommentar'],
])('shows the matter of a code at %s, with nothing of it in an address', async (target, route) => {
  const { status, headers } = await send(CODE, target);
  expect(status).toBe(200);
  expect(headers).toMatchObject(isPrivate);
  expect(next.requests.at(-1)?.route).toBe(route);
  expect(shown()).toEqual({ code: CODE });
  expect(cms.asked).toEqual([`{"code":"${CODE}","sender":"127.0.0.1"}`]);
});

it.each(['/kommentar', '/en/comment-status', '/kommentar?utm=x'])(
  'shows the form at %s, which nobody stores',
  async (target) => {
    for (const _ of [1, 2]) {
      const { status, headers } = await front.visit(target);
      expect(status).toBe(200);
      expect(headers).toMatchObject(isPrivate);
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(next.requests).toHaveLength(2);
    expect(shown()).toBeUndefined();
  },
);

it.each([
  ['a code that no comment has', CODE, { status: 404, body: refused('code') }, 404, 'code'],
  ['too many codes', CODE, { status: 429, body: refused('rateLimit') }, 429, 'rateLimit'],
  ['a CMS that fails', CODE, { status: 503, body: {} }, 503, 'unavailable'],
  ['a 404 of a proxy', CODE, { status: 404, body: {} }, 503, 'unavailable'],
  ['an answer of another shape', CODE, { status: 200, body: { a: 1 } }, 503, 'unavailable'],
])('shows the form again for %s', async (_what, code, answer, status, problem) => {
  cms.matterAnswer = answer;
  const answered = await send(code);
  expect(answered.status).toBe(status);
  expect(answered.headers).toMatchObject(isPrivate);
  expect(answered.headers['retry-after']).toBe(status === 429 ? '120' : undefined);
  expect(shown()).toMatchObject({ problem, code });
});

it.each([
  ['nothing', '', 422, 'empty'],
  ['spaces', ' \n', 422, 'empty'],
  ['a receipt number', '2026-000001', 404, 'code'],
  ['a text', '<script>alert(1)</script>', 404, 'code'],
  ['a long text', 'x'.repeat(100_000), 404, 'code'],
  ['control characters', '\u0000\u001b', 404, 'code'],
])('does not ask the CMS about %s', async (_what, code, status, problem) => {
  expect((await send(code)).status).toBe(status);
  expect(shown()).toEqual({ code: code.slice(0, 500), problem });
  expect(cms.asked).toEqual([]);
});

it('takes no code from another site (L7)', async () => {
  expect((await send(CODE, '/kommentar', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(shown()).toMatchObject({ problem: 'elsewhere' });
  expect(cms.asked).toEqual([]);
});

it('limits how many codes an address tries (K12, L3)', async () => {
  for (let index = 0; index < 300; index += 1) await send('fel');
  const { status, headers } = await send(CODE);
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(cms.asked).toEqual([]);
});

it.each([
  ['while the CMS is down', () => cms.stop()],
  ['when Next cannot make the page', () => void (next.failure = 'TypeError')],
])('answers 503 %s, and logs no code', async (_when, fail) => {
  fail();
  expect((await send(CODE)).status).toBe(503);
  expect(logged.join('\n')).not.toMatch(/7K3M|9QXA/);
});

it('takes no code from an address', async () => {
  await front.visit(`/kommentar?kod=${CODE}`);
  expect(shown()).toBeUndefined();
  expect(cms.asked).toEqual([]);
});

describe('a further message', () => {
  const write = (kommentar: string, more: Record<string, string> = {}) => {
    const fields = { kod: CODE, kommentar, sandning: 'an-id-of-the-form', ...more };
    const body = new URLSearchParams(fields).toString();
    return front.visit('/kommentar', { method: 'POST', headers: form, body });
  };
  const kept = () => decodeState(next.requests.at(-1)?.headers[STATE_HEADER] ?? null);

  it('reaches the CMS with its code, and its number is shown', async () => {
    const { status, headers } = await write('Mer');
    expect(status).toBe(200);
    expect(headers).toMatchObject(isPrivate);
    expect(cms.received).toEqual([expect.stringContaining(`"matter":"${CODE}"`)]);
    expect(shown()).toEqual({ code: CODE, receipt: '2026-000001' });
  });

  it('is not lost for a wrong code, a limit or a CMS that is down', async () => {
    cms.matterAnswer = { status: 404, body: refused('code') };
    expect((await write('Mer')).status).toBe(404);
    expect(kept()).toMatchObject({ text: 'Mer' });
    cms.stop();
    expect((await write('Mer igen')).status).toBe(503);
    expect(kept()).toMatchObject({ text: 'Mer igen' });
  });

  it('is kept in a plain form when Next cannot make the page', async () => {
    next.failure = 'TypeError';
    const { status, text, headers } = await write('zebra 850709-9805\n</textarea><b>&"');
    expect([status, headers['referrer-policy']]).toEqual([422, 'no-referrer']);
    expect(text).toContain('zebra 850709-9805\n&lt;/textarea>&lt;b>&amp;&quot;</textarea>');
    expect(text).toContain(`name="kod" value="${CODE}"`);
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect((await write('Mer')).text).toContain('Det har kvittensnummer 2026-000001.');
    expect(logged.join('\n')).not.toMatch(/7K3M|zebra/);
  });
});
