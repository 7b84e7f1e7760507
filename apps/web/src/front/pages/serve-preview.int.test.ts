import { jest } from '@jest/globals';
import { previewPath } from '@regionwebb/content/paths';
import { signPreview } from '@regionwebb/content/preview-token';
import type { FakeCms } from '../testing/fake-cms';
import type { FakeNext } from '../testing/fake-next';
import { endAll, key, startAll, type Front } from '../testing/start-front';

let cms: FakeCms;
let next: FakeNext;
let front: Front;
let logged: jest.SpiedFunction<typeof console.log>;

beforeEach(async () => {
  logged = jest.spyOn(console, 'log').mockReturnValue();
  ({ cms, next, front } = await startAll());
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

const admin = 'https://cms.region.example';
interface Signing {
  locale?: 'sv' | 'en';
  now?: Date;
  by?: string;
}
const signed = ({ locale = 'sv', now = new Date(), by = key }: Signing = {}) =>
  signPreview({ collection: 'news', id: 'zebra', locale, admin }, { key: by, now });
const pathOf = (token: string) => previewPath(token, 'sv');

it('shows a draft to holders of a signed link, in the language of the link', async () => {
  const token = signed();
  const { status, text } = await front.visit(pathOf(token));
  expect([status, text]).toEqual([200, expect.stringContaining(`/sv/forhandsgranska/${token}`)]);
  const english = signed({ locale: 'en' });
  expect((await front.visit(previewPath(english, 'en'))).status).toBe(200);
  expect((await front.visit(pathOf(english))).status).toBe(403);
});

it('renders it each time, and keeps it from caches, search engines and other sites', async () => {
  const path = pathOf(signed());
  const { headers } = await front.visit(path);
  expect(headers).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  next.text = 'ändrad';
  expect((await front.visit(path)).text).toContain('ändrad');
  next.failure = 'Error';
  expect((await front.visit(path)).status).toBe(500);
});

it('lets the admin alone frame a preview, and no site any other page', async () => {
  const policyOf = async (path: string) =>
    String((await front.visit(path)).headers['content-security-policy']);
  expect(await policyOf(pathOf(signed()))).toMatch(
    /frame-ancestors https:\/\/cms\.region\.example$/,
  );
  expect(await policyOf('/nyheter/nyhet')).toContain("frame-ancestors 'none'");
  expect(await policyOf(pathOf('forged'))).toContain("frame-ancestors 'none'");
});

it('explains what to do when a link has expired, without a request to Next', async () => {
  const { status, text, headers } = await front.visit(pathOf(signed({ now: new Date(0) })));
  expect([status, headers['cache-control']]).toEqual([410, 'no-store']);
  expect(text).toContain('Öppna förhandsgranskningen på nytt');
  expect(next.requests).toEqual([]);
});

it.each([
  ['another key', () => signed({ by: 'x'.repeat(40) })],
  ['a letter too many', () => `${signed()}x`],
  ['no sense', () => 'æøå %.*'],
])('refuses a link with %s', async (_, token) => {
  const { status, text } = await front.visit(pathOf(token()));
  expect([status, text]).toEqual([403, expect.stringContaining('stämmer inte')]);
  expect(next.requests).toEqual([]);
});

it('answers 503 while the CMS is down, and writes no link to the log', async () => {
  next.failure = 'CmsUnavailable';
  const token = signed();
  expect((await front.visit(pathOf(token))).status).toBe(503);
  const lines = logged.mock.calls.flat().join('\n');
  expect(lines).toContain('preview-failed');
  expect(lines).not.toContain(token);
});

it('accepts no POST', async () => {
  expect((await front.visit(pathOf(signed()), { method: 'POST' })).status).toBe(405);
});
