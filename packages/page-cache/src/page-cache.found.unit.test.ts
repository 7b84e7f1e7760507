import { PageCache, type PageCacheOptions } from './page-cache';
import type { Rendered } from './rendered';

const page = (text: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
  ...more,
});
const down = () => Promise.reject(new Error('The CMS is down.'));
const renders = (text: string) => () => Promise.resolve(page(text));

let time = 1_000_000;
const create = (options: Partial<PageCacheOptions> = {}) =>
  new PageCache({ maxBytes: 1e6, now: () => time, ...options });

it('gives the reason for each result', async () => {
  let isDown = false;
  const cache = create({ isOriginDown: () => isDown });
  const why = async (render = renders('one')) => {
    const found = await cache.get('/a', render);
    return `${found.how}: ${found.why}`;
  };
  expect(await why()).toBe('miss: not kept');
  expect(await why()).toBe('hit: fresh');
  cache.expireAll();
  expect(await why(down)).toBe('stale: rendering failed');
  expect(await why()).toBe('stale: rendering failed a moment ago');
  cache.expireAll();
  isDown = true;
  expect(await why()).toBe('stale: origin down');
  isDown = false;
  expect(await why()).toBe('miss: content has changed');
  time += 3_600_000;
  expect(await why()).toBe('miss: too old');
  time += 3_600_000;
  const notStored = { headers: { 'cache-control': 'private' } };
  expect(await why(() => Promise.resolve(page('mine', notStored)))).toBe('pass: not to be kept');
});

it('still serves the cached page when a rendering that may not be cached ends while the origin is down', async () => {
  let isDown = false;
  const cache = create({ isOriginDown: () => isDown });
  await cache.get('/a', renders('one'));
  cache.expireAll();
  const render = () => {
    isDown = true;
    return Promise.resolve(page('two', { cacheControl: 'no-store' }));
  };
  expect((await cache.get('/a', render)).how).toBe('pass');
  expect((await cache.get('/a', down)).how).toBe('stale');
  isDown = false;
  await cache.get('/a', () => Promise.resolve(page('mine', { cacheControl: 'no-store' })));
  expect(cache.has('/a')).toBe(false);
});

it('distinguishes a page it has, of whatever age, from a cached 404', async () => {
  const cache = create();
  await cache.get('/a', renders('one'));
  await cache.get('/borta', () => Promise.resolve(page('none', { status: 404 })));
  cache.expireAll();
  expect(['/a', '/borta', '/never'].map((key) => cache.has(key))).toEqual([true, false, false]);
});

it('reports each failed rendering behind an older page once', async () => {
  const failed: string[] = [];
  const cache = create({ onFailure: (key) => failed.push(key), retryAfter: 1_000 });
  await expect(cache.get('/a', down)).rejects.toThrow('down');
  expect(failed).toEqual([]);
  await cache.get('/a', renders('one'));
  cache.expireAll();
  await Promise.all([cache.get('/a', down), cache.get('/a', down)]);
  expect(failed).toEqual(['/a']);
  time += 1_000;
  await cache.get('/a', down);
  expect(failed).toEqual(['/a', '/a']);
});
