import { jest } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { Abandoned } from './single-flight';
import { PageCache, type Found, type Render } from './page-cache';
import type { Rendered } from './rendered';

const page = (text: string, cacheControl?: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
  ...(cacheControl === undefined ? {} : { cacheControl }),
});
const hangs: Render = () => new Promise(() => undefined);
const after =
  (milliseconds: number, rendered: Rendered): Render =>
  () =>
    new Promise((resolve) => setTimeout(() => resolve(rendered), milliseconds));
/** Rejects once every visitor has left. */
const queued: Render = (signal) =>
  signal.aborted ? Promise.reject(new Abandoned()) : hangs(signal);

let cache: PageCache;
/** A cached page, and outdated. */
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  cache = new PageCache({ maxBytes: 1e6, timeoutMs: { stale: 1_000, miss: 8_000 } });
  await cache.get('/a', () => Promise.resolve(page('old')));
  cache.expireAll();
});
afterEach(() => void jest.useRealTimers());

/** What a visitor has received one second after the request. */
async function afterASecond(found: Promise<Found>): Promise<string> {
  let got = 'nothing';
  void found.then(({ page }) => (got = page.body.toString()));
  for (const part of [500, 400, 100]) {
    jest.advanceTimersByTime(part);
    await turn();
  }
  return got;
}

it('shows the cached page after its time-out, when the rendering it joined may not be cached', async () => {
  const one = cache.get('/a', after(500, page('of one visitor', 'no-store')));
  const other = cache.get('/a', hangs);
  expect(await afterASecond(other)).toBe('old');
  expect((await one).page.body.toString()).toBe('of one visitor');
});

it('shows the cached page after its time-out, when the visitors whose rendering it joined have left', async () => {
  const under = cache.get('/a', after(900, page('before the change')));
  cache.expireAll();
  const leaving = new AbortController();
  const left = cache.get('/a', queued, { signal: leaving.signal }).catch(() => 'left');
  leaving.abort();
  const { signal } = new AbortController();
  expect(await afterASecond(cache.get('/a', queued, { signal }))).toBe('before the change');
  await Promise.all([under, left]);
});
