import { jest } from '@jest/globals';
import { endAll, startAll } from '../testing/start-front';

type All = Awaited<ReturnType<typeof startAll>>;
let all: All;

beforeEach(async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  all = await startAll();
});
afterEach(async () => {
  await endAll(all);
  jest.restoreAllMocks();
});

const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const row = (path: string, views: number, locale = 'sv') => ({
  ...{ locale, path, day, views, yes: 0, no: 0 },
});
const rows = () => all.cms.counted.flatMap((batch) => batch.rows);

it('counts what people see, from the cache or not, and nothing of who they are (K12)', async () => {
  const { front } = all;
  const headers = { 'user-agent': 'Hemlig', cookie: 'hemlig=1', 'x-forwarded-for': '192.0.2.7' };
  const { headers: sent } = await front.visit('/nyheter', { headers });
  await front.visit('/nyheter?utm_source=a', { headers });
  await front.visit('/nyheter', { headers: { 'if-none-match': sent.etag ?? '' } });
  await front.visit('/en/news');
  await front.sendCounts();
  expect(rows()).toEqual([row('/nyheter', 3), row('/en/news', 1, 'en')]);
  expect(JSON.stringify(all.cms.counted)).not.toMatch(/hemlig|192\.0\.2|utm/i);
});

it('counts nothing else', async () => {
  const { front } = all;
  await front.visit('/nyheter', { method: 'HEAD' });
  await front.visit('/nyheter', { headers: { 'user-agent': 'Examplebot/1.0' } });
  await front.visit('/nyheter', { headers: { 'sec-purpose': 'prefetch' } });
  for (const target of ['/finns-inte', '/gammal', '/sok?q=a', '/kommentera?sida=%2F', '/Nyheter'])
    await front.visit(target);
  await front.visit('/static/own.js');
  await front.sendCounts();
  expect(rows()).toEqual([]);
});

it.each([
  ['a broken connection', undefined],
  ['an error of the CMS', 500],
  ['another key', 401],
])('sends the same batch again after %s, and the rest after it', async (_name, answer) => {
  const { cms, front } = all;
  cms.countAnswers = [answer];
  await front.visit('/nyheter');
  await front.sendCounts();
  await front.visit('/kontor');
  await front.sendCounts();
  const [first, again, rest] = cms.counted;
  expect(again).toEqual(first);
  expect(rest?.id).not.toBe(first?.id);
  expect(rest?.rows).toEqual([row('/kontor', 1)]);
});

it('drops a batch that the CMS refuses for good', async () => {
  const { cms, front } = all;
  cms.countAnswers = [400];
  await front.visit('/nyheter');
  await front.sendCounts();
  await front.sendCounts();
  expect(cms.counted).toHaveLength(1);
});
