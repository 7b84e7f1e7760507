import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache';
import NextCache from './next-cache';
import { nextData } from './next-data';

type Put = Parameters<NextCache['set']>;
type Get = Parameters<NextCache['get']>;

const answerOf = (text: string, revalidate = 3_600) =>
  ({ kind: 'FETCH', data: { body: text, headers: {}, url: '' }, revalidate }) as unknown as Put[1];
const pageOf = (html: string, tags: string) =>
  ({
    kind: 'APP_PAGE',
    html,
    headers: { 'x-next-cache-tags': tags },
    rscData: Buffer.from('flight'),
    segmentData: new Map([['/a', Buffer.from('segment')]]),
  }) as unknown as Put[1];

const fetched = (tags: string[]) => ({ fetchCache: true, tags }) as Put[2];
const asking = (tags: string[]) => ({ kind: 'FETCH', tags }) as unknown as Get[1];
const bodyOf = (found: CacheHandlerValue | null) => JSON.stringify(found?.value ?? null);

afterEach(() => nextData.expire(['everything']));

it('gives back what an earlier request brought, until one of its tags is expired', async () => {
  await new NextCache().set('k', answerOf('one'), fetched(['news', 'media']));
  expect(bodyOf(await new NextCache().get('k', asking(['news'])))).toContain('one');
  nextData.expire(['offices']);
  expect(await new NextCache().get('k', asking(['news']))).not.toBeNull();
  nextData.expire(['media']);
  expect(await new NextCache().get('k', asking(['news']))).toBeNull();
});

it('does not take for new what was asked for before a change and came after it', async () => {
  const before = new NextCache();
  nextData.expire(['news']);
  await before.set('k', answerOf('old'), fetched(['news']));
  expect(await new NextCache().get('k', asking(['news']))).toBeNull();
  const after = new NextCache();
  await after.set('k', answerOf('new'), fetched(['news']));
  expect(bodyOf(await new NextCache().get('k', asking(['news'])))).toContain('new');
});

it('leaves rendered routes to the page cache, which would keep them a second time', async () => {
  const ctx = { cacheControl: { revalidate: 3_600, expire: undefined } };
  await new NextCache().set('/sv', pageOf('<h1>', 'startPage,news'), ctx);
  expect(await new NextCache().get('/sv', { kind: 'APP_PAGE' } as never)).toBeNull();
});

it('forgets everything when everything has changed', async () => {
  await new NextCache().set('k', answerOf('one'), fetched([]));
  nextData.expire(['everything']);
  expect(await new NextCache().get('k', asking([]))).toBeNull();
});

it('forgets what is older than it may be, so that Next never shows it while it asks anew', async () => {
  await new NextCache().set('k', answerOf('one', 0.02), fetched([]));
  expect(await new NextCache().get('k', asking([]))).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await new NextCache().get('k', asking([]))).toBeNull();
});

it('is bounded, however much Next asks it to keep', async () => {
  const large = 'x'.repeat(1_000_000);
  for (let n = 0; n < 100; n += 1) await new NextCache().set(`k${n}`, answerOf(large), fetched([]));
  expect(await new NextCache().get('k0', asking([]))).toBeNull();
  expect(await new NextCache().get('k99', asking([]))).not.toBeNull();
});
