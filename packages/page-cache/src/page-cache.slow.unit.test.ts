import { Abandoned } from './single-flight';
import { TimedOut } from './deadline';
import { PageCache, type Render } from './page-cache';
import type { Rendered } from './rendered';

const page = (text: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
});
const renders = (text: string) => () => Promise.resolve(page(text));

let time: number;
let cache: PageCache;

/** A renderer that does not answer until `end`; `begun` counts its requests. */
function hung() {
  let end: (rendered: Rendered) => void = () => undefined;
  const promise = new Promise<Rendered>((resolve) => (end = resolve));
  const state = { begun: 0 };
  const render: Render = () => {
    state.begun += 1;
    return promise;
  };
  return { render, end, state };
}

const textOf = async (key: string, render: Render) => {
  const { page: found, why } = await cache.get(key, render);
  return `${found.body.toString()}: ${why}`;
};

beforeEach(async () => {
  time = 1_000_000;
  cache = new PageCache({
    maxBytes: 1e6,
    now: () => time,
    timeoutMs: { stale: 10, miss: 20 },
    retryAfter: 1_000,
  });
  for (const key of ['/a', '/b']) await cache.get(key, renders('old'));
  cache.expireAll();
});

describe('a rendering that takes too long', () => {
  it('leaves the page as it was, and is cached when it arrives after all', async () => {
    const { render, end } = hung();
    expect(await textOf('/a', render)).toBe('old: rendering failed');
    expect(cache.fresh('/a')).toBeUndefined();
    end(page('new'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(cache.fresh('/a')?.body.toString()).toBe('new');
  });

  it('lets no request for another page wait, but for one trial at a time in the background', async () => {
    const [first, second] = [hung(), hung()];
    await cache.get('/a', first.render);
    const why = 'old: renderings take too long';
    expect(await textOf('/b', second.render)).toBe(why);
    expect(second.state.begun).toBe(0);
    time += 1_000;
    expect(await textOf('/b', second.render)).toBe(why);
    expect(await textOf('/a', first.render)).toBe(why);
    expect([first.state.begun, second.state.begun]).toEqual([1, 1]);
  });

  it('is timed from when the visitor’s request arrived, whatever has taken of that time before', async () => {
    const ends = (name: string, page: Promise<unknown>) => page.catch(() => name);
    const first = await Promise.race([
      ends('requested now', cache.get('/c', hung().render)),
      ends('requested before', cache.get('/d', hung().render, { since: performance.now() - 1e3 })),
    ]);
    expect(first).toBe('requested before');
  });

  it('has no effect any more when one has succeeded', async () => {
    const { render, end } = hung();
    await cache.get('/a', render);
    end(page('new'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await textOf('/b', renders('new'))).toBe('new: content has changed');
  });

  it('has no effect any more when the origin answers', async () => {
    await cache.get('/a', hung().render);
    cache.noteOriginAnswers();
    expect(await textOf('/b', renders('new'))).toBe('new: content has changed');
  });

  it('still has effect when only a file or a 404 came', async () => {
    await cache.get('/a', hung().render);
    const file = { ...page('css'), headers: { 'content-type': 'text/css' } };
    await cache.get('/a.css', () => Promise.resolve(file));
    await cache.get('/c', () => Promise.resolve({ ...page('none'), status: 404 }));
    expect(await textOf('/b', renders('new'))).toBe('old: renderings take too long');
  });

  it('rejects as such where there is nothing older', async () => {
    await expect(cache.get('/c', hung().render)).rejects.toMatchObject({ name: 'TimedOut' });
  });
});

describe('a visitor who leaves', () => {
  /** A renderer whose queue starts nothing, and drops requests without waiting visitors. */
  const queued: Render = (signal) =>
    new Promise((_, reject) => {
      const drop = () => reject(new Abandoned());
      if (signal.aborted) drop();
      signal.addEventListener('abort', drop);
    });

  it('has the rendering dropped, when no other visitor waits for it', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    let isDropped = false;
    const render: Render = (signal) => {
      signal.addEventListener('abort', () => (isDropped = true));
      return queued(signal);
    };
    const gone = Promise.allSettled([
      cache.get('/c', render, { signal: one.signal }),
      cache.get('/c', render, { signal: other.signal }),
    ]);
    one.abort();
    expect(isDropped).toBe(false);
    other.abort();
    expect(isDropped).toBe(true);
    expect((await gone).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('has it dropped, when those who waited have timed out', async () => {
    let isDropped = false;
    const render: Render = (signal) => {
      signal.addEventListener('abort', () => (isDropped = true));
      return queued(signal);
    };
    const waited = [1, 2].map(() => cache.get('/c', render));
    const reasons = (await Promise.allSettled(waited)).map((end) => 'reason' in end && end.reason);
    expect(reasons).toEqual([expect.any(TimedOut), expect.any(TimedOut)]);
    expect(isDropped).toBe(true);
  });

  it('costs nothing to the visitor who comes right after', async () => {
    const leaving = new AbortController();
    const gone = cache
      .get('/c', queued, { signal: leaving.signal })
      .catch((error: unknown) => error);
    leaving.abort();
    const stays = new AbortController();
    expect(
      (await cache.get('/c', renders('new'), { signal: stays.signal })).page.body.toString(),
    ).toBe('new');
    expect(await gone).toBeInstanceOf(Abandoned);
  });

  it('does not cancel the rendering that was to follow one from before a change', async () => {
    const { render, end } = hung();
    const before = cache.get('/c', render);
    cache.expireAll();
    const leaving = new AbortController();
    const gone = cache
      .get('/c', queued, { signal: leaving.signal })
      .catch((error: unknown) => error);
    leaving.abort();
    end(page('old'));
    await before;
    expect(await gone).toBeInstanceOf(Abandoned);
    expect(await textOf('/c', renders('new'))).toBe('new: content has changed');
  });
});
