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
  'is the same for whoever comes next, whatever the first one sent in %s',
  async (name) => {
    await start();
    const poisoned = await front.visit('/nyheter', { headers: { [name]: 'evil.example' } });
    const clean = await front.visit('/nyheter');
    expect([clean.text, clean.headers.etag]).toEqual([poisoned.text, poisoned.headers.etag]);
    expect(JSON.stringify([clean, next.asked])).not.toContain('evil');
    expect(next.asked).toHaveLength(1);
  },
);

it('passes on nothing that is for one hop (RFC 9110 §7.6.1), and gives the length instead', async () => {
  await start();
  const { headers, text } = await front.visit('/nyheter');
  expect(headers['x-hop']).toBeUndefined();
  expect(headers['transfer-encoding']).toBeUndefined();
  expect([headers.connection, headers['keep-alive']]).not.toContain('timeout=1');
  expect(headers['content-length']).toBe(`${Buffer.byteLength(text)}`);
});

it('is whole, though a part is asked for (RFC 9110 §14.2)', async () => {
  await start();
  const { status, text } = await front.visit('/nyheter', { headers: { range: 'bytes=0-3' } });
  expect([status, text.startsWith('<!DOCTYPE')]).toEqual([200, true]);
});

it('is not made anew because a visitor wishes it (Cache-Control, Pragma)', async () => {
  await start();
  for (const cacheControl of ['no-cache', 'no-store', 'max-age=0'])
    await front.visit('/nyheter', {
      headers: { 'cache-control': cacheControl, pragma: 'no-cache' },
    });
  expect(next.asked).toHaveLength(1);
});

it('tells a CDN how long it may be kept, where there is one, and only if it is a page (RFC 9213)', async () => {
  await start({ cdnSeconds: 60 });
  const said = async (target: string) => {
    const { headers } = await front.visit(target);
    return [headers['cache-control'], headers['cdn-cache-control']];
  };
  expect(await said('/nyheter')).toEqual(['public, max-age=0, must-revalidate', 'max-age=60']);
  for (const target of ['/finns-inte', '/gammal', '/sok?q=a', '/%'])
    expect([target, (await said(target))[1]]).toEqual([target, undefined]);
});

it('says nothing to a CDN where there is none, and nothing of what the cache did', async () => {
  await start();
  const { headers } = await front.visit('/nyheter');
  expect(Object.keys(headers).filter((name) => /cdn|timing/.test(name))).toEqual([]);
});

it('says what the cache did, and why, to a developer who looks', async () => {
  await start({ serverTiming: true });
  const said = async (target: string) =>
    /desc="(.*)"/.exec(String((await front.visit(target)).headers['server-timing']))?.[1];
  expect(await said('/nyheter')).toBe('miss: not kept');
  expect(await said('/nyheter')).toBe('hit: fresh');
  expect(await said('/sok?q=a')).toBe('pass: of one visitor');
});
