import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskFault } from './disk-writes';
import { PageCache } from './page-cache';
import { PageStore, type PageStoreOptions } from './page-store';

const page = (text: string, status = 200) => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
});
const renders = (text: string) => () => Promise.resolve(page(text));
const down = () => Promise.reject(new Error('The CMS is down.'));

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'page-store-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function start(options: Partial<PageStoreOptions> = {}) {
  const onError = (error: unknown) => {
    throw error;
  };
  const store = await PageStore.open({
    directory,
    maxBytes: 1e6,
    build: 'b1',
    onError,
    ...options,
  });
  const cache = new PageCache({ maxBytes: 1e6, store });
  return { store, cache, loaded: await cache.load() };
}

const pageFiles = async () => (await readdir(directory)).filter((name) => name.endsWith('.page'));

it('has after a restart what it had before, with the position it is valid for', async () => {
  const { cache, store } = await start();
  cache.expireAll('cursor-1');
  await cache.get('/nyheter?sida=2', renders('två'));
  await store.flush();
  const again = await start();
  expect([again.loaded, again.store.position]).toEqual([1, 'cursor-1']);
  const { page, how } = await again.cache.get('/nyheter?sida=2', down);
  expect([page.body.toString(), how]).toEqual(['två', 'hit']);
});

it('shows outdated pages after a restart only when they cannot be rendered', async () => {
  const { cache, store } = await start();
  await cache.get('/a', renders('before'));
  await cache.get('/b', renders('before'));
  cache.expireAll('cursor-2');
  await cache.get('/b', renders('after'));
  await store.flush();
  const again = await start();
  expect(again.cache.fresh('/a')).toBeUndefined();
  expect((await again.cache.get('/a', down)).how).toBe('stale');
  const { page, how } = await again.cache.get('/b', down);
  expect([page.body.toString(), how]).toEqual(['after', 'hit']);
});

it('writes as outdated a page that a change overtook while it was rendered', async () => {
  const { cache, store } = await start();
  await cache.get('/a', () => {
    cache.expireAll('cursor-2');
    return Promise.resolve(page('old'));
  });
  await store.flush();
  expect((await start()).cache.fresh('/a')).toBeUndefined();
});

it('never mistakes an edition that a crash kept from being written for a later one', async () => {
  const first = await start();
  first.cache.expireAll('cursor-1');
  await first.store.flush();
  const state = await readFile(path.join(directory, 'state.json'));
  first.cache.expireAll('cursor-2');
  await first.cache.get('/a', renders('true at cursor 2'));
  await first.store.flush();
  await writeFile(path.join(directory, 'state.json'), state);

  const second = await start();
  expect(second.store.position).toBe('cursor-1');
  second.cache.expireAll('cursor-3');
  await second.store.flush();
  expect((await start()).cache.fresh('/a')).toBeUndefined();
});

it('treats the pages of another build as outdated', async () => {
  const { cache, store } = await start();
  await cache.get('/a', renders('one'));
  store.keepPosition('cursor-1');
  await store.flush();
  const { cache: next, store: nextStore } = await start({ build: 'b2' });
  expect(next.fresh('/a')).toBeUndefined();
  expect(nextStore.position).toBe('cursor-1');
  expect((await next.get('/a', down)).how).toBe('stale');
});

it('removes the file of a page that is missing now (R3)', async () => {
  const { cache, store } = await start();
  await cache.get('/a', renders('published'));
  await store.flush();
  expect(await pageFiles()).toHaveLength(1);
  cache.expireAll();
  await cache.get('/a', () => Promise.resolve(page('missing', 404)));
  await store.flush();
  expect(await pageFiles()).toHaveLength(0);
});

it('ignores and removes incomplete files and the remains of writes', async () => {
  const { cache, store } = await start();
  await cache.get('/a', renders('whole'));
  await store.flush();
  const [whole = ''] = await pageFiles();
  const content = await readFile(path.join(directory, whole));
  await writeFile(path.join(directory, 'cut.page'), content.subarray(0, -2));
  await writeFile(path.join(directory, 'empty.page'), '');
  await writeFile(path.join(directory, 'noise.page'), 'no line\u0000');
  await writeFile(path.join(directory, 'left.page.tmp'), 'half');
  await writeFile(path.join(directory, 'state.json'), '{"edition":');
  const again = await start();
  await again.store.flush();
  expect([again.loaded, again.store.position]).toEqual([1, undefined]);
  expect(await readdir(directory).then((names) => names.sort())).toEqual(
    [whole, 'state.json'].sort(),
  );
});

it('keeps within its limits on disk, the newest first', async () => {
  const { cache, store } = await start();
  for (const name of ['a', 'b', 'c']) {
    await cache.get(`/${name}`, renders(name.repeat(400)));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await store.flush();
  const small = await start({ maxBytes: 900 });
  await small.store.flush();
  expect(small.loaded).toBe(2);
  expect(small.cache.fresh('/a')).toBeUndefined();
  expect(await pageFiles()).toHaveLength(2);
});

it('removes from disk what is evicted from memory', async () => {
  const onError = () => undefined;
  const store = await PageStore.open({ directory, maxBytes: 1e6, build: 'b1', onError });
  const cache = new PageCache({ maxBytes: 50_000, store });
  for (let n = 0; n < 40; n += 1) await cache.get(`/${n}`, renders('x'));
  await store.flush();
  expect((await pageFiles()).length).toBeLessThan(20);
});

it('creates its folder again when it has been deleted', async () => {
  const { cache, store } = await start();
  cache.expireAll('cursor-1');
  await store.flush();
  await rm(directory, { recursive: true });
  await cache.get('/a', renders('one'));
  cache.expireAll('cursor-2');
  await cache.get('/b', renders('two'));
  await store.flush();
  const again = await start();
  expect([again.loaded, again.store.position]).toEqual([2, 'cursor-2']);
});

describe('a disk that cannot be written to', () => {
  /** Writes to the state file go to a device that is always full. */
  const fill = () => symlink('/dev/full', path.join(directory, 'state.json.tmp'));

  it('is reported once, and on request, and pages are still served', async () => {
    const errors: unknown[] = [];
    const { cache, store } = await start({ onError: (error) => errors.push(error) });
    await fill();
    cache.expireAll('cursor-1');
    expect(diskFault(await store.probe())).toBe('full');
    expect(diskFault(await store.probe())).toBe('full');
    expect(errors).toHaveLength(1);
    await cache.get('/a', renders('one'));
    expect(cache.fresh('/a')).toBeDefined();
    await store.flush();
  });

  it('is healthy again when a write succeeds', async () => {
    const { store } = await start({ onError: () => undefined });
    await fill();
    await store.probe();
    await rm(path.join(directory, 'state.json.tmp'));
    expect(await store.probe()).toBeUndefined();
  });

  it('may be a folder that cannot be created', async () => {
    const { store } = await start({ onError: () => undefined });
    await rm(directory, { recursive: true });
    await writeFile(directory, 'a file');
    expect(diskFault(await store.probe())).toBe('not writable');
  });
});
