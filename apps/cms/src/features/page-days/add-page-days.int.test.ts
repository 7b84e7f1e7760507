import { randomUUID } from 'node:crypto';
import { handleEndpoints, type Payload } from 'payload';
import type { env as Env } from '../../env';
import { openTestCms } from '../../testing/open-test-cms';
import { inSwedishTime } from '../publishing/swedish-time';

let payload: Payload;
let close: () => Promise<void>;
// Imported once the CMS is open, since the settings are read at import.
let env: typeof Env;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ env } = await import('../../env'));
});
afterAll(() => close());

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) =>
  inSwedishTime(new Date(Date.now() + days * DAY_MS)).slice(0, 10);
const today = dayFromNow(0);
const row = (path: string, more = {}) => ({
  ...{ locale: 'sv', path, day: today, views: 3, yes: 1, no: 2 },
  ...more,
});

async function add(body: unknown, key = env.CMS_KEY): Promise<number> {
  const request = new Request('http://cms.example/api/page-days/add', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
  return (await handleEndpoints({ config: payload.config, request })).status;
}
const batch = (...rows: object[]) => ({ id: randomUUID(), rows });

async function stored(path: string) {
  const { docs } = await payload.find({
    collection: 'page-days',
    where: { path: { equals: path } },
    sort: ['day', 'locale'],
    overrideAccess: true,
  });
  return docs.map(({ day, locale, views, yes, no }) => [day, locale, views, yes, no]);
}

it('adds up what several sites count, a row for each page, language and day', async () => {
  const early = row('/a', { day: dayFromNow(-1) });
  expect(await add(batch(row('/a'), early, row('/en/a', { locale: 'en' })))).toBe(201);
  const all = await Promise.all([1, 2, 3, 4].map(() => add(batch(row('/a', { no: 0 })))));
  expect(all).toEqual([201, 201, 201, 201]);
  expect(await stored('/a')).toEqual([
    [dayFromNow(-1), 'sv', 3, 1, 2],
    [today, 'sv', 15, 5, 2],
  ]);
  expect(await stored('/en/a')).toEqual([[today, 'en', 3, 1, 2]]);
});

it('adds a batch that is sent again only once, also at the same time', async () => {
  const one = batch(row('/b'), row('/b', { views: 1 }));
  const answers = await Promise.all([add(one), add(one), add(one)]);
  expect(answers.toSorted()).toEqual([200, 200, 201]);
  expect(await add(one)).toBe(200);
  expect(await stored('/b')).toEqual([[today, 'sv', 4, 2, 4]]);
});

it('forgets the ids of batches when their days are no longer accepted', async () => {
  const key = `page-days ${dayFromNow(-3)} ${randomUUID()}`;
  await payload.db.create({ collection: 'counters', data: { key, value: 1 } });
  const receipts = 'receipts-2026';
  await payload.db.create({ collection: 'counters', data: { key: receipts, value: 7 } });
  const kept = batch(row('/c', { day: dayFromNow(-2) }));
  expect(await add(kept)).toBe(201);
  expect(await add(batch(row('/c')))).toBe(201);
  expect(await add(kept)).toBe(200);
  const { docs } = await payload.db.find({ collection: 'counters', pagination: false });
  const keys = docs.map((counter) => Object(counter).key);
  expect(keys).not.toContain(key);
  expect(keys).toContain(receipts);
});

it('refuses all of a batch that is not of the known shape', async () => {
  const wrong = [
    {},
    { ...batch(row('/d')), id: 'again' },
    { ...batch(row('/d')), address: '192.0.2.7' },
    batch(),
    batch(...Array.from({ length: 201 }, (_, at) => row(`/d-${at}`))),
    batch(row('/d'), row('d')),
    batch(row('/d?q=hemligt')),
    batch(row('/d\u0000')),
    batch(row(`/${'d'.repeat(2000)}`)),
    batch(row('/d', { views: -1 })),
    batch(row('/d', { views: 0.5 })),
    batch(row('/d', { views: 1e300 })),
    batch(row('/d', { locale: 'de' })),
    batch(row('/d', { agent: 'Mozilla' })),
    batch(row('/d', { day: dayFromNow(-3) })),
    batch(row('/d', { day: dayFromNow(2) })),
    batch(row('/d', { day: 'today' })),
  ];
  for (const body of wrong) expect([body, await add(body)]).toEqual([body, 400]);
  expect(await add(batch(row('/d')), 'another key')).toBe(401);
  expect(await stored('/d')).toEqual([]);
});
