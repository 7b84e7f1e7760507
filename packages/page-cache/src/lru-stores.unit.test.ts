import { PageCache, type PageCacheOptions } from './page-cache';
import type { Rendered } from './rendered';

const page = (text: string, status = 200): Rendered => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
});
const renders = (text: string) => () => Promise.resolve(page(text));
const create = (options: Partial<PageCacheOptions> = {}) =>
  new PageCache({ maxBytes: 1e6, ...options });

describe('the room', () => {
  it('is bounded: the page not requested for longest is evicted first', async () => {
    const cache = create({ maxBytes: 100_000 });
    await cache.get('/0', renders('x'));
    for (let n = 1; n <= 200; n += 1) {
      await cache.get(`/${n}`, renders('x'.repeat(1_000)));
      cache.fresh('/0');
    }
    expect(cache.size.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.fresh('/0')).toBeDefined();
    expect(cache.fresh('/1')).toBeUndefined();
    expect(cache.fresh('/200')).toBeDefined();
  });

  it('is not taken by 404s, however many are requested', async () => {
    const cache = create({ maxBytes: 1_600_000 });
    await cache.get('/a', renders('one'));
    const missing = () => Promise.resolve(page('x'.repeat(5_000), 404));
    for (let n = 0; n < 1_000; n += 1) await cache.get(`/missing/${n}`, missing);
    expect(cache.fresh('/a')).toBeDefined();
    expect(cache.size.bytes).toBeLessThanOrEqual(1_600_000 / 16 + 10_000);
  });

  it('is not given to one answer that would take most of it', async () => {
    const cache = create({ maxBytes: 80_000 });
    expect((await cache.get('/a', renders('x'.repeat(20_000)))).how).toBe('miss');
    expect(cache.fresh('/a')).toBeUndefined();
  });
});

it('holds the bytes that it counts, not the larger buffers that they came in', async () => {
  const cache = create();
  const window = Buffer.from('x'.repeat(10_000)).subarray(10, 20);
  await cache.get('/a', () => Promise.resolve({ ...page(''), body: window }));
  await cache.get('/b', renders('Samverkan. '.repeat(100)));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const bodies = ['/a', '/b'].flatMap((key) => Object.values(cache.fresh(key)?.variants ?? {}));
  expect(bodies.map(({ body }) => body.buffer.byteLength)).toEqual(
    bodies.map(({ body }) => body.length),
  );
  expect(bodies).toHaveLength(4);
});

describe('the compressed forms', () => {
  const long = 'Kommunerna i länet samverkar. '.repeat(500);
  const formsOf = (cache: PageCache) => Object.keys(cache.fresh('/a')?.variants ?? {}).sort();

  async function compressed(cache: PageCache) {
    for (let turn = 0; turn < 200 && formsOf(cache).length < 3; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return formsOf(cache);
  }

  it('are gzip for the first answer and the rest after it, and count towards the room', async () => {
    const cache = create();
    const { page } = await cache.get('/a', renders(long));
    expect(Object.keys(page.variants).sort()).toEqual(['gzip', 'identity']);
    const before = cache.size.bytes;
    expect(await compressed(cache)).toEqual(['br', 'gzip', 'identity']);
    expect(cache.size.bytes).toBeGreaterThan(before);
  });

  it('are reused when a page is rendered unchanged', async () => {
    const cache = create();
    await cache.get('/a', renders(long));
    await compressed(cache);
    cache.expireAll();
    await cache.get('/a', renders(long));
    expect(formsOf(cache)).toEqual(['br', 'gzip', 'identity']);
    cache.expireAll();
    await cache.get('/a', renders(`${long}!`));
    expect(formsOf(cache)).toEqual(['gzip', 'identity']);
    await compressed(cache);
  });

  it('are sent from the start where the rendering came with them', async () => {
    const cache = create();
    const encoded = { br: Buffer.from('small'), gzip: Buffer.from('smaller') };
    const { page: kept } = await cache.get('/a', () => Promise.resolve({ ...page(long), encoded }));
    expect(kept.variants.br?.body.toString()).toBe('small');
    expect(kept.variants.gzip?.headers).toEqual(
      expect.arrayContaining(['content-encoding', 'gzip']),
    );
    expect(await compressed(cache)).toEqual(['br', 'gzip', 'identity']);
    expect(cache.fresh('/a')?.variants.br?.body.toString()).toBe('small');
  });
});
