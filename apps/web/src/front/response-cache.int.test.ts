import { jest } from '@jest/globals';
import type { FakeCms } from './testing/fake-cms';
import type { FakeNext } from './testing/fake-next';
import { endAll, startAll, type startFront, type Front } from './testing/start-front';

let cms: FakeCms;
let next: FakeNext;
let front: Front;

const start = async (settings?: Parameters<typeof startFront>[2]) => {
  ({ cms, next, front } = await startAll(settings));
};
beforeEach(() => {
  jest.spyOn(console, 'log').mockReturnValue();
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

it.each(['x-forwarded-host', 'x-forwarded-proto', 'accept-language', 'x-original-url', 'origin'])(
  'is the same for the next visitor, whatever the first one sent in %s',
  async (name) => {
    await start();
    const poisoned = await front.visit('/nyheter', { headers: { [name]: 'evil.example' } });
    const clean = await front.visit('/nyheter');
    expect([clean.text, clean.headers.etag]).toEqual([poisoned.text, poisoned.headers.etag]);
    expect(JSON.stringify([clean, next.requests])).not.toContain('evil');
    expect(next.requests).toHaveLength(1);
  },
);

it('passes on no hop-by-hop header (RFC 9110 §7.6.1), and sends the length instead', async () => {
  await start();
  const { headers, text } = await front.visit('/nyheter');
  expect(headers['x-hop']).toBeUndefined();
  expect(headers['transfer-encoding']).toBeUndefined();
  expect([headers.connection, headers['keep-alive']]).not.toContain('timeout=1');
  expect(headers['content-length']).toBe(`${Buffer.byteLength(text)}`);
});

it('is whole, though a part is requested (RFC 9110 §14.2)', async () => {
  await start();
  const { status, text } = await front.visit('/nyheter', { headers: { range: 'bytes=0-3' } });
  expect([status, text.startsWith('<!DOCTYPE')]).toEqual([200, true]);
});

it('is not rendered again at a visitor’s request (Cache-Control, Pragma)', async () => {
  await start();
  for (const cacheControl of ['no-cache', 'no-store', 'max-age=0'])
    await front.visit('/nyheter', {
      headers: { 'cache-control': cacheControl, pragma: 'no-cache' },
    });
  expect(next.requests).toHaveLength(1);
});

it('has a lifetime for a CDN, where there is one, and only if it is a page (RFC 9213)', async () => {
  await start({ cdnSeconds: 60 });
  const said = async (target: string) => {
    const { headers } = await front.visit(target);
    return [headers['cache-control'], headers['cdn-cache-control']];
  };
  expect(await said('/nyheter')).toEqual(['public, max-age=0, must-revalidate', 'max-age=60']);
  for (const target of ['/finns-inte', '/gammal', '/sok?q=a', '/%'])
    expect([target, (await said(target))[1]]).toEqual([target, undefined]);
});

it('has no header for a CDN where there is none, nor the cache’s result', async () => {
  await start();
  const { headers } = await front.visit('/nyheter');
  expect(Object.keys(headers).filter((name) => /cdn|timing/.test(name))).toEqual([]);
});

it('has the cache’s result and its reason, for developers', async () => {
  await start({ serverTiming: true });
  const said = async (target: string) =>
    /desc="(.*)"/.exec(String((await front.visit(target)).headers['server-timing']))?.[1];
  expect(await said('/nyheter')).toBe('miss: not kept');
  expect(await said('/nyheter')).toBe('hit: fresh');
  expect(await said('/sok?q=a')).toBe('pass: of one visitor');
});
