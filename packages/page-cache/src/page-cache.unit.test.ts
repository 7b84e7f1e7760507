import { PageCache, type Found } from './page-cache';
import type { Rendered } from './rendered';

const page = (text: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
  ...more,
});

/** A rendering that the test ends. */
function rendering() {
  let finish: (rendered: Rendered) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<Rendered>((resolve, reject) => ([finish, fail] = [resolve, reject]));
  const state = { begun: 0 };
  const render = () => {
    state.begun += 1;
    return promise;
  };
  return { render, finish, fail, state };
}

const down = () => Promise.reject(new Error('The CMS is down.'));
const renders = (text: string) => () => Promise.resolve(page(text));
const textOf = ({ page: { body }, how }: Found) => [body.toString(), how];

let time: number;
const create = (options: Partial<ConstructorParameters<typeof PageCache>[0]> = {}) =>
  new PageCache({ maxBytes: 1e6, now: () => time, ...options });

beforeEach(() => {
  time = 1_000_000;
});

describe('a cached page', () => {
  it('is rendered once and then sent as it is', async () => {
    const cache = create();
    expect(textOf(await cache.get('/a', renders('one')))).toEqual(['one', 'miss']);
    expect(textOf(await cache.get('/a', renders('two')))).toEqual(['one', 'hit']);
    expect(cache.fresh('/a')?.body.toString()).toBe('one');
    expect(cache.fresh('/b')).toBeUndefined();
  });

  it('is rendered once for any number of waiting requests', async () => {
    const cache = create();
    const { render, finish, state } = rendering();
    const waiting = Array.from({ length: 50 }, () => cache.get('/a', render));
    finish(page('one'));
    const found = await Promise.all(waiting);
    expect(new Set(found.map(({ page: { body } }) => body.toString()))).toEqual(new Set(['one']));
    expect(state.begun).toBe(1);
  });

  it('is rendered again when its lifetime is over', async () => {
    const cache = create({ lifetimes: { page: 100, redirect: 1, missing: 1 } });
    await cache.get('/a', renders('one'));
    time += 100;
    expect(textOf(await cache.get('/a', renders('two')))).toEqual(['two', 'miss']);
  });

  it('is rendered again after a failure, which is not cached', async () => {
    const cache = create();
    await expect(cache.get('/a', down)).rejects.toThrow('The CMS is down.');
    expect(textOf(await cache.get('/a', renders('one')))).toEqual(['one', 'miss']);
  });
});

describe('a change', () => {
  it('makes everything stale at once, except what is immutable', async () => {
    const cache = create();
    const immutable = { headers: { 'cache-control': 'max-age=31536000, immutable' } };
    await cache.get('/a', renders('one'));
    await cache.get('/_next/static/a.css', () => Promise.resolve(page('css', immutable)));
    cache.expireAll();
    expect(cache.fresh('/a')).toBeUndefined();
    expect(cache.fresh('/_next/static/a.css')?.body.toString()).toBe('css');
    expect(textOf(await cache.get('/a', renders('two')))).toEqual(['two', 'miss']);
  });

  it('during a rendering makes its result outdated from the start', async () => {
    const cache = create();
    const { render, finish } = rendering();
    const before = cache.get('/a', render);
    cache.expireAll();
    finish(page('old'));
    expect(textOf(await before)).toEqual(['old', 'miss']);
    expect(cache.fresh('/a')).toBeUndefined();
    expect(textOf(await cache.get('/a', renders('new')))).toEqual(['new', 'miss']);
  });

  it('keeps later requests from joining a rendering that began before it, which ends first', async () => {
    const cache = create();
    const [old, fresh] = [rendering(), rendering()];
    const before = cache.get('/a', old.render);
    cache.expireAll();
    const after = [cache.get('/a', fresh.render), cache.get('/a', fresh.render)];
    fresh.finish(page('new'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(fresh.state.begun).toBe(0);
    old.finish(page('old'));
    expect(textOf(await before)).toEqual(['old', 'miss']);
    for (const found of await Promise.all(after)) expect(textOf(found)).toEqual(['new', 'miss']);
    expect([old.state.begun, fresh.state.begun]).toEqual([1, 1]);
    expect(cache.fresh('/a')?.body.toString()).toBe('new');
  });

  it('that is one of many during a rendering costs one more rendering, however many requests wait', async () => {
    const cache = create();
    const [old, fresh] = [rendering(), rendering()];
    const before = cache.get('/a', old.render);
    const after = Array.from({ length: 20 }, () => {
      cache.expireAll();
      return cache.get('/a', fresh.render);
    });
    old.finish(page('old'));
    fresh.finish(page('new'));
    await before;
    for (const found of await Promise.all(after)) expect(textOf(found)).toEqual(['new', 'miss']);
    expect(fresh.state.begun).toBe(1);
  });

  it('is not blocked by an earlier rendering that fails', async () => {
    const cache = create();
    const old = rendering();
    const before = cache.get('/a', old.render);
    cache.expireAll();
    const after = cache.get('/a', renders('new'));
    old.fail(new Error('Too late.'));
    await expect(before).rejects.toThrow('Too late.');
    expect(textOf(await after)).toEqual(['new', 'miss']);
  });
});

describe('a page that cannot be rendered', () => {
  it('is shown as it was, and tried again after a while or a change', async () => {
    const cache = create({ retryAfter: 5_000 });
    await cache.get('/a', renders('one'));
    cache.expireAll();
    expect(textOf(await cache.get('/a', down))).toEqual(['one', 'stale']);
    expect(textOf(await cache.get('/a', renders('two')))).toEqual(['one', 'stale']);
    time += 5_000;
    expect(textOf(await cache.get('/a', renders('two')))).toEqual(['two', 'miss']);
    cache.expireAll();
    expect(textOf(await cache.get('/a', down))).toEqual(['two', 'stale']);
    cache.expireAll();
    expect(textOf(await cache.get('/a', renders('three')))).toEqual(['three', 'miss']);
  });

  it('is shown without an attempt while its origin is known to be down', async () => {
    let isDown = false;
    const cache = create({ isOriginDown: () => isDown });
    await cache.get('/a', renders('one'));
    cache.expireAll();
    isDown = true;
    expect(textOf(await cache.get('/a', renders('two')))).toEqual(['one', 'stale']);
    expect(textOf(await cache.get('/b', renders('b')))).toEqual(['b', 'miss']);
  });

  it('is not shown when it is older than a week', async () => {
    const cache = create();
    await cache.get('/a', renders('one'));
    cache.expireAll();
    time += 7 * 24 * 3_600_000;
    await expect(cache.get('/a', down)).rejects.toThrow();
  });

  it('is not reported as missing because it once was', async () => {
    const cache = create();
    await cache.get('/a', () => Promise.resolve(page('missing', { status: 404 })));
    expect(cache.fresh('/a')?.status).toBe(404);
    cache.expireAll();
    await expect(cache.get('/a', down)).rejects.toThrow();
  });
});

describe('what is not to be stored', () => {
  const notStored = { headers: { 'cache-control': 'private' } };

  it('is rendered for each request, waiting ones too', async () => {
    const cache = create();
    let count = 0;
    const render = () => Promise.resolve(page(`${(count += 1)}`, notStored));
    const found = await Promise.all([1, 2, 3].map(() => cache.get('/a', render)));
    expect(found.map(textOf)).toEqual([
      ['1', 'pass'],
      ['2', 'pass'],
      ['3', 'pass'],
    ]);
    expect(cache.fresh('/a')).toBeUndefined();
  });

  it('replaces what was stored before', async () => {
    const cache = create();
    await cache.get('/a', renders('one'));
    cache.expireAll();
    await cache.get('/a', () => Promise.resolve(page('mine', notStored)));
    await expect(cache.get('/a', down)).rejects.toThrow();
  });
});
