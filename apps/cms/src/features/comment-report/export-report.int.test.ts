import type { Payload } from 'payload';
import { everybody, meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { readsReport } from './report-access';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetEverybody(payload);
  await payload.db.create({
    collection: 'comments',
    data: {
      ...{ receipt: '2026-000001', textHash: 'hash', kind: 'comment', status: 'new' },
      ...{ text: 'hemligt', receivedAt: '2026-05-02T12:00:00.000Z' },
      page: {
        ...{ path: '/a', locale: 'sv', collection: 'pages', documentId: '1' },
        title: '=HYPERLINK("http://a.example";"Sidan")',
      },
    },
  });
  const views = { views: 400, yes: 3, no: 1 };
  await payload.db.create({
    collection: 'page-days',
    data: { key: '2026-05-02 sv /a', locale: 'sv', path: '/a', day: '2026-05-02', ...views },
  });
});
afterAll(() => close());

const get = (who: Who, query = 'period=2026-05', headers = {}) =>
  askRest(payload, people[who], `comment-report/export?${query}`, { headers });

it.each([
  ['visitor', 403],
  ['registrar', 200],
  ['author', 403],
  ['editor', 200],
  ['administrator', 200],
] as const)('to %s the report is %i', async (who, status) => {
  payload.logger.level = 'silent';
  expect((await get(who)).status).toBe(status);
});

it('the page has the same readers as the file', () => {
  const readers = everybody.filter((who) =>
    readsReport(who === 'visitor' ? {} : { user: { role: who } }),
  );
  expect(readers).toEqual(['registrar', 'editor', 'administrator']);
});

it('is a file for spreadsheets: marked as UTF-8, quoted, and nothing in it is calculated', async () => {
  const answer = await get('registrar');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('"kommentarer-2026-05.csv"');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString().split('\r\n');
  expect(lines).toHaveLength(35);
  expect(lines[0]).toContain('"Period";"Sida";"Adress";"Kommentarer";"Nya"');
  expect(lines[1]).toMatch(
    /^"maj 2026";"";"";"1";"1";"0";"1";"0";"0";"0";"0";"";"";"2026-05-02";(?:"0";)?"3";"1";"25";"400";"2,5"$/,
  );
  expect(lines[33]).toContain(
    `;"'=HYPERLINK(""http://a.example"";""Sidan"")";"/a";"1";"1";"0";"1";`,
  );
  expect(bytes.toString()).not.toMatch(/hemligt|hash/);
});

it('is in English for who reads English', async () => {
  const text = await (await get('editor', 'period=2026-05', { 'accept-language': 'en' })).text();
  expect(text).toContain('"Period";"Page";"Address";"Comments"');
  expect(text).toContain('"May 2026";"";"";"1";"1";"0";"1";"0";"0";"0";"0";"";"";"2026-05-02";');
  expect(text).toContain(';"400";"2.5"\r\n');
});

it.each(['period=x', 'period=days&from=2026-05-02', 'period[a]=b&by[]=c', 'by=__proto__', ''])(
  'shows this month for what it cannot read: %s',
  async (query) => {
    expect((await get('registrar', query)).status).toBe(200);
  },
);
