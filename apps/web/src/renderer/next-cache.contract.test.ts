import { jest } from '@jest/globals';
import { IncrementalCache, type CacheHandler } from 'next/dist/server/lib/incremental-cache';
import NextCache from './next-cache';

const handler: typeof CacheHandler = NextCache;
const page = { kind: 'APP_PAGE', html: '<p>Nyhet</p>', status: 200 };
const route = { kind: 'APP_PAGE', sourceRoute: '/[locale]/page' };
const lifetime = { revalidate: 60, expire: 60 };

it('is called by Next for each route, stores none, and supports all that Next calls', async () => {
  const cache = new IncrementalCache({
    dev: false,
    minimalMode: false,
    requestHeaders: {},
    previewProps: {},
    prerenderManifest: { routes: {}, dynamicRoutes: {}, notFoundRoutes: [], preview: {} },
    CurCacheHandler: handler,
  } as never);
  const kept = cache.cacheHandler as CacheHandler;
  const [get, set] = [jest.spyOn(kept, 'get'), jest.spyOn(kept, 'set')];
  await cache.set('/sv', page as never, { route, cacheControl: lifetime } as never);
  expect(
    await cache.get('/sv', { kind: 'APP_PAGE', route, isFallback: false } as never),
  ).toBeNull();
  await cache.revalidateTag('nyheter');
  cache.resetRequestCache();
  expect([set, get].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
