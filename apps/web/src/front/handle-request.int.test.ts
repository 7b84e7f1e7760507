import { jest } from '@jest/globals';
import type { FakeCms } from './testing/fake-cms';
import type { FakeNext } from './testing/fake-next';
import { endAll, startAll, type Front } from './testing/start-front';

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

const routes = () => next.requests.map(({ route }) => route);

describe('a page', () => {
  it('is requested of Next once, under Next’s route, without undeclared parameters', async () => {
    for (const target of ['/en/news?utm_source=a', '/en/news?utm_source=b', '/en/news'])
      expect((await front.visit(target)).text).toContain('första /en/nyheter<');
    expect(routes()).toEqual(['/en/nyheter']);
  });

  it('comes without scripts and with a policy that refuses them inline', async () => {
    const { text, headers } = await front.visit('/');
    expect(text).not.toContain('<script');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('contains nothing of what made it, and must be revalidated by browsers', async () => {
    const { headers } = await front.visit('/');
    expect(Object.keys(headers).filter((name) => /next|powered/.test(name))).toEqual([]);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.vary ?? '').not.toMatch(/rsc/);
  });

  it('that Next sent before it was complete is requested once more, and no third time', async () => {
    next.halves = 1;
    expect((await front.visit('/kontor')).text).toContain('första');
    next.halves = 2;
    expect((await front.visit('/nyheter')).status).toBe(500);
    expect(next.halves).toBe(0);
  });

  it('is answered 304 when the visitor has it, and without a body to HEAD', async () => {
    const { headers } = await front.visit('/');
    const again = await front.visit('/', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await front.visit('/', { method: 'HEAD' });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', headers.etag]);
  });

  it('that has moved permanently redirects with 301, though Next answers 308', async () => {
    const { status, headers } = await front.visit('/gammal');
    expect([status, headers.location]).toEqual([301, '/nyheter/ny']);
  });

  it('is the same for the absolute form of its address, as for a proxy (RFC 9112 §3.2.2)', async () => {
    for (const target of ['/nyheter', '/', '/?utm_source=a'])
      expect((await front.visit(`http://region.example${target}`)).text).toBe(
        (await front.visit(target)).text,
      );
    expect((await front.visit('http://region.example')).text).toContain('första /sv<');
    expect((await front.visit('HTTP://region.example?a=b')).text).toContain('första /sv<');
    expect(routes()).toEqual(['/sv/nyheter', '/sv']);
  });

  it('that is missing is shown in full, since Next’s is an empty shell', async () => {
    for (const target of ['/finns-inte', '/sv/nyheter', '/en/nyheter', '/saknad-sida']) {
      const { status, text } = await front.visit(target);
      expect([status, text]).toEqual([404, expect.stringContaining('Sidan finns inte')]);
    }
  });

  it('with input of a visitor is not cached', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { headers } = await front.visit('/sok?q=min%20fr%C3%A5ga');
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(routes()).toEqual(['/sv/sok?q=min+fr%C3%A5ga', '/sv/sok?q=min+fr%C3%A5ga']);
  });
});

describe('nothing of a visitor’s request but the address', () => {
  it.each([
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-for',
    'accept-language',
    'cookie',
    'rsc',
    'next-router-prefetch',
    'x-middleware-subrequest',
    'x-internal-key',
    'x-comment-form',
    'x-render',
    'authorization',
    'accept',
    'range',
  ])('reaches Next: %s', async (name) => {
    await front.visit('/nyheter', { headers: { [name]: 'evil', host: 'evil.example' } });
    expect(JSON.stringify(next.requests)).not.toContain('evil');
  });

  it('makes Next answer its client’s requests: no flight data, no image server, no data routes', async () => {
    for (const target of [
      '/nyheter?_rsc=1',
      '/nyheter',
      '/_next/image?url=/x',
      '/_next/data/b/x.json',
    ])
      expect((await front.visit(target, { headers: { rsc: '1' } })).text).toContain('<html');
    expect(routes()).toEqual(['/sv/nyheter', '/sv/saknad-sida']);
  });
});

describe('an unusual request', () => {
  it('is too long an address', async () => {
    expect((await front.visit(`/${'x'.repeat(3_000)}`)).status).toBe(400);
  });

  it.each([
    ['/nyheter/', 301],
    ['//evil.example/', 404],
    ['/a//b', 404],
    ['/%', 400],
    ['/%00', 400],

    ['/media/..%2f..%2fsecrets', 404],
    ['/_next/static/../../server/app.js', 404],
    ['/_next/static/%2e%2e/%2e%2e/server.js', 404],
  ])('%s is answered %i with a plain page', async (target, status) => {
    const answered = await front.visit(target);
    expect(answered.status).toBe(status);
    if (status !== 301)
      expect(answered.text).toMatch(/<html lang="sv">[\s\S]*<h1>|Sidan finns inte/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    'the method %s is refused, with those that are not',
    async (method) => {
      const { status, headers } = await front.visit('/nyheter', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(routes()).toEqual([]);
    },
  );
});

it('lets files of the build be cached for ever and other files for an hour', async () => {
  const built = await front.visit('/_next/static/chunks/a%5Bb%5D.css');
  expect(built.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const script = await front.visit('/static/own.js');
  expect([script.headers['cache-control'], script.headers['content-type']]).toEqual([
    'public, max-age=3600',
    'text/javascript; charset=utf-8',
  ]);
});

it('has security headers on every answer', async () => {
  for (const target of [
    '/',
    '/finns-inte',
    '/%',
    '/nyheter/',
    '/static/own.js',
    '/halsa/levande',
    '/sok',
  ]) {
    const { headers } = await front.visit(target);
    expect([target, headers['x-content-type-options']]).toEqual([target, 'nosniff']);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['set-cookie']).toBeUndefined();
  }
});
