import { aTopic, anArticle } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import type { Grouping } from './grouping';
import { readPeriod } from './period';
import { readReport } from './read-report';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

let count = 0;
/** A stored comment, as the hooks would have made it. */
const store = (receivedAt: string, more: object = {}) =>
  payload.db.create({
    collection: 'comments',
    data: {
      receipt: `2026-${String((count += 1)).padStart(6, '0')}`,
      ...{ text: 'hemligt', textHash: 'hash', kind: 'comment', status: 'new', receivedAt },
      page: { path: '/a', locale: 'sv', collection: 'pages', documentId: '1', title: 'Sidan A' },
      ...more,
    },
  });
const view = (day: string, path: string, views: number, yes = 0, no = 0) =>
  payload.db.create({
    collection: 'page-days',
    data: { key: `${day} ${path}`, locale: 'sv', path, day, views, yes, no },
  });
const read = (name: string, grouping: Grouping = 'page') =>
  readReport(
    payload,
    { period: readPeriod({ period: name }), grouping, locale: 'sv' },
    new Date('2026-06-30T12:00:00Z'),
  );

it('counts what came in during the period, in Swedish time, in all and in each of its parts', async () => {
  await store('2026-01-31T23:30:00.000Z', {
    status: 'answered',
    answers: [
      { id: 'one', text: 'hemligt', at: '2026-02-02T23:30:00.000Z' },
      { id: 'two', text: 'igen', at: '2026-05-01T00:00:00.000Z' },
    ],
    dueAt: '2026-02-10T22:59:00.000Z',
  });
  await store('2026-02-15T12:00:00.000Z', { status: 'quarantine' });
  await store('2026-02-28T22:59:59.999Z', { status: 'done', closedAs: 'spam' });
  await store('2026-02-28T23:00:00.000Z');
  await view('2026-01-31', '/a', 1_000);
  await view('2026-02-01', '/a', 400, 3, 1);
  await view('2026-02-28', '/b', 100, 0, 2);
  const { total, parts, groups, oldestOpen } = await read('2026-02');
  const day = 86_400_000;
  expect(total).toMatchObject({
    ...{ received: 2, quarantine: 1, setAside: 1, answered: 1, medianToAnswer: 2 * day },
    ...{ views: 500, yes: 3, no: 3, due: { inTime: 1, all: 1 } },
  });
  expect(parts).toHaveLength(28);
  const received = parts.flatMap(({ span, figures }) => (figures.received ? span.name : []));
  expect(received).toEqual(['2026-02-01', '2026-02-28']);
  expect(parts[0]?.figures).toMatchObject({ views: 400, yes: 3 });
  expect(groups.map(({ name, path, figures }) => [name, path, figures.received])).toEqual([
    ['Sidan A', '/a', 2],
    ['/b', '/b', 0],
  ]);
  expect(oldestOpen?.toISOString()).toBe('2026-02-28T23:00:00.000Z');
});

it('reads all of many that came at the same moment, each once', async () => {
  for (let at = 0; at < 1_203; at += 1)
    await store(at < 1_150 ? '2025-03-01T12:00:00.000Z' : `2025-03-02T12:00:0${at % 3}.000Z`);
  expect((await read('2025-03')).total.received).toBe(1_203);
});

it('divides by section and by topic', async () => {
  const create = async (title: string) =>
    (await payload.create({ collection: 'topics', data: aTopic({ title }) })).id;
  const [health, culture] = [await create('Hälsa'), await create('Kultur')];
  const article = await payload.create({
    collection: 'news',
    data: anArticle({ title: 'Två ämnen', slug: 'tva-amnen', topics: [health, culture] }),
  });
  const page = { path: '/nyheter/tva-amnen', locale: 'sv', collection: 'news' };
  await store('2024-05-01T12:00:00.000Z', { page: { ...page, documentId: article.id } });
  await store('2024-05-01T13:00:00.000Z', {
    page: {
      ...page,
      path: '/en/accessibility',
      collection: 'accessibilityStatement',
      documentId: 'x',
    },
  });
  await view('2024-05-02', '/nyheter/tva-amnen', 200, 1, 1);
  await view('2024-05-02', '/', 900, 1, 0);
  await view('2024-05-02', '/om-oss', 50, 0, 1);
  const figuresBy = async (grouping: Grouping) =>
    (await read('2024-05', grouping)).groups.map(({ name, figures: { received, views } }) => [
      name,
      received,
      views,
    ]);
  expect(await figuresBy('section')).toEqual([
    ['Nyheter', 1, 200],
    ['Tillgänglighetsredogörelsen', 1, 0],
    ['Sidor', 0, 50],
    ['Startsidan och listor', 0, 900],
  ]);
  expect(await figuresBy('topic')).toEqual([
    ['Hälsa', 1, 200],
    ['Kultur', 1, 200],
    ['Utan ämne', 1, 950],
  ]);
});

it('holds nothing that anybody has written, and no receipt', async () => {
  expect(JSON.stringify(await read('2026'))).not.toMatch(/hemligt|hash|2026-0000/);
});
