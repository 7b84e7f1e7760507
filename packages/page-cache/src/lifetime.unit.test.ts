import { isImmutable, lifetimeOf, lifetimes } from './lifetime';

const { page, redirect, missing } = lifetimes;
const rendered = (status: number, headers: Record<string, string>, cacheControl?: string) => ({
  status,
  headers,
  body: Buffer.alloc(0),
  ...(cacheControl === undefined ? {} : { cacheControl }),
});

describe('what RFC 9111 §3 lets a shared cache store, and for how long', () => {
  it.each<[string, number, Record<string, string>, number]>([
    ['a page without a lifetime', 200, {}, page],
    ['a page for ten seconds', 200, { 'cache-control': 'max-age=10' }, 10_000],
    ['s-maxage before max-age', 200, { 'cache-control': 'max-age=1, s-maxage=20' }, 20_000],
    ['never longer than a page lives', 200, { 'cache-control': 'max-age=999999' }, page],
    ['a quoted number', 200, { 'cache-control': 'S-MaxAge="30"' }, 30_000],
    [
      'a file named by its content',
      200,
      { 'cache-control': 'max-age=31536000, immutable' },
      31536e6,
    ],
    ['no-store', 200, { 'cache-control': 'no-store' }, 0],
    ['private', 200, { 'cache-control': 'private, max-age=60' }, 0],
    ['no-cache', 200, { 'cache-control': 'no-cache' }, 0],
    ['a cookie', 200, { 'set-cookie': 'a=1' }, 0],
    ['a part of a file', 200, { 'content-range': 'bytes 0-1/2' }, 0],
    ['what varies by encoding, which the cache negotiates', 200, { vary: 'Accept-Encoding' }, page],
    ['what varies by anything else', 200, { vary: 'Cookie' }, 0],
    ['what varies by everything', 200, { vary: '*' }, 0],
    ['a permanent redirect', 301, {}, redirect],
    ['another permanent redirect', 308, {}, redirect],
    ['a temporary redirect', 302, {}, 0],
    ['a page that is missing', 404, {}, missing],
    ['a page that is gone', 410, {}, missing],
    ['a fault', 500, {}, 0],
    ['an outage', 503, { 'cache-control': 'max-age=60' }, 0],
    ['a part', 206, {}, 0],
  ])('%s', (_name, status, headers, expected) => {
    expect(lifetimeOf(rendered(status, headers), lifetimes)).toBe(expected);
  });

  it('prefers what is meant for this cache alone to what is meant for browsers (RFC 9213)', () => {
    const browsers = { 'cache-control': 'public, max-age=0, must-revalidate' };
    expect(lifetimeOf(rendered(200, browsers), lifetimes)).toBe(0);
    expect(lifetimeOf(rendered(200, browsers, 's-maxage=60'), lifetimes)).toBe(60_000);
    expect(lifetimeOf(rendered(200, browsers, ''), lifetimes)).toBe(page);
    expect(lifetimeOf(rendered(200, {}, 'no-store'), lifetimes)).toBe(0);
  });

  it('takes only a complete answer for immutable (RFC 8246)', () => {
    const headers = { 'cache-control': 'max-age=1, immutable' };
    expect([200, 404].map((status) => isImmutable(rendered(status, headers)))).toEqual([
      true,
      false,
    ]);
    expect(isImmutable(rendered(200, headers, ''))).toBe(false);
  });
});
