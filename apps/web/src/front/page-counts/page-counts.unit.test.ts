import { PageCache } from '@regionwebb/page-cache';
import { PageCounts } from './page-counts';

const cache = new PageCache({ maxBytes: 1e6 });
const page = async (key: string, status = 200, type = 'text/html; charset=utf-8') =>
  (
    await cache.get(key, () =>
      Promise.resolve({ status, headers: { 'content-type': type }, body: Buffer.from('a') }),
    )
  ).page;

let now = Date.parse('2026-11-30T12:00:00Z');
const create = (most?: number) =>
  new PageCounts({
    isPage: (path) => cache.has(path),
    now: () => now,
    ...(most === undefined ? {} : { most }),
  });
const row = (path: string, more = {}) => ({
  ...{ locale: 'sv', path, day: '2026-11-30', views: 0, yes: 0, no: 0 },
  ...more,
});

beforeEach(() => {
  now = Date.parse('2026-11-30T12:00:00Z');
});

it('adds up what is shown and answered, each page and language apart', async () => {
  const counts = create();
  const news = await page('/nyheter');
  counts.addView('/nyheter', news);
  counts.addView('/nyheter?sida=2', news);
  counts.addView('/en/news', await page('/en/news'));
  counts.add('yes', 'sv', '/nyheter');
  counts.add('no', 'sv', '/nyheter');
  counts.add('no', 'sv', '/nyheter');
  expect(counts.take()).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    rows: [
      row('/nyheter', { views: 2, yes: 1, no: 2 }),
      row('/en/news', { locale: 'en', views: 1 }),
    ],
  });
  expect(counts.take()).toBeUndefined();
});

it('counts no errors, feeds and files, and no addresses that somebody has made up', async () => {
  const counts = create();
  counts.addView('/borta', await page('/borta', 404));
  counts.addView('/gammal', await page('/gammal', 301));
  counts.addView('/nyheter/atom.xml', await page('/nyheter/atom.xml', 200, 'application/atom+xml'));
  counts.add('no', 'sv', '/borta');
  for (let at = 0; at < 1_000; at += 1) counts.add('no', 'sv', `/finns-inte-${at}`);
  expect(counts.take()).toBeUndefined();
});

it.each([
  ['in winter', '2026-11-30T22:59:30Z', '2026-11-30T23:00:00Z', ['2026-11-30', '2026-12-01']],
  ['in summer', '2026-06-30T21:59:59Z', '2026-06-30T22:00:00Z', ['2026-06-30', '2026-07-01']],
])('begins a new day at midnight in Sweden, %s', async (_name, before, after, days) => {
  now = Date.parse(before);
  const counts = create();
  counts.addView('/', await page('/'));
  now = Date.parse(after);
  counts.addView('/', await page('/'));
  const [earlier, later] = days;
  expect(counts.take()?.rows).toEqual([
    row('/', { day: earlier, views: 1 }),
    row('/', { day: later, views: 1 }),
  ]);
});

it('holds a limited number of pages, and gives them out in batches', async () => {
  const counts = create(300);
  const shown = await page('/');
  for (let at = 0; at < 400; at += 1) counts.addView(`/sida-${at}`, shown);
  const sizes = [counts.take(), counts.take(), counts.take()].map((batch) => batch?.rows.length);
  expect(sizes).toEqual([200, 100, undefined]);
});
