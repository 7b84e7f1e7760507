import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Payload } from 'payload';
import { everybody, meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { storeComment } from '../comments/store-comment';

const page = {
  ...{ collection: 'news', documentId: '1', title: 'Nyhet', path: '/nyheter/nyhet' },
  ...{ locale: 'sv', versionId: 'v1' },
};
const original = 'Ring 070-123 45 67.\r\nLänken är trasig; "Läs mer"';
let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let receipt: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetEverybody(payload);
  ({ receipt } = await storeComment(payload, { text: original, page }));
  await storeComment(payload, { text: '=HYPERLINK("https://x.example")', page });
});
beforeEach(() => payload.db.deleteMany({ collection: 'audit-log', where: {} }));
afterAll(() => close());

const fetchExport = async (query: string, who: Who = 'registrar') => {
  const answer = await askRest(payload, people[who], `comments/export?${query}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString() };
};
const logged = async () => {
  const where = { event: { equals: 'comments-exported' } };
  const { docs } = await payload.find({ collection: 'audit-log', where, overrideAccess: true });
  return docs.map(({ name, detail }) => [name, detail]);
};

describe('the export of comments', () => {
  it.each(everybody.filter((who) => who !== 'registrar'))('is not for %s (K14)', async (who) => {
    expect((await fetchExport('format=json', who)).status).toBe(403);
    expect(await logged()).toEqual([]);
  });

  it('has personal data masked, and is logged (K9)', async () => {
    const { status, text } = await fetchExport('format=json');
    expect(status).toBe(200);
    const records: unknown = JSON.parse(text);
    expect(records).toMatchObject([
      { receipt, text: expect.not.stringContaining('070'), isOriginal: false, page },
      { receipt: expect.stringMatching(/-000002$/) },
    ]);
    expect(await logged()).toEqual([['registrar', 'json, … – …, 2 st, maskerade texter']]);
  });

  it('has the originals for a reason only, which is logged (K9)', async () => {
    for (const reason of ['', '&reason=', '&reason=%20%09'])
      expect((await fetchExport(`format=json&original=true${reason}`)).status).toBe(400);
    const { text } = await fetchExport('format=json&original=true&reason=Begäran');
    expect(JSON.parse(text)).toMatchObject([{ text: original, isOriginal: true }, {}]);
    expect(await logged()).toEqual([['registrar', 'json, … – …, 2 st, originaltexter: Begäran']]);
  });

  it('is a table that no spreadsheet calculates', async () => {
    const { text } = await fetchExport('format=csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')[0]).toContain('"kvittens";"inkom"');
    expect(text).toContain(`"'=HYPERLINK(`);
  });

  it('states the checksum of what is sent (K14)', async () => {
    const { headers, bytes } = await fetchExport('format=csv');
    const digest = createHash('sha256').update(bytes).digest('base64');
    expect(headers.get('repr-digest')).toBe(`sha256=:${digest}:`.replace('sha256', 'sha-256'));
  });

  it('is an archive with a text for each comment and the checksum of each file (K14)', async () => {
    const { bytes } = await fetchExport('format=zip&original=true&reason=Leverans');
    const files = unzipSync(bytes);
    const sums = Buffer.from(files['SHA256SUMS'] ?? [])
      .toString()
      .trim()
      .split('\n');
    const counted = Object.entries(files)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, file]) => `${createHash('sha256').update(file).digest('hex')}  ${name}`);
    expect(sums.toSorted()).toEqual(counted.toSorted());
    const text = Buffer.from(files[`texter/${receipt}.txt`] ?? []).toString();
    expect(text).toContain('KOMMENTAR\nRing 070-123 45 67.\nLänken är trasig; "Läs mer"');
  });

  it('has the comments of the days, in Swedish time, and of no others', async () => {
    // Half past midnight in Sweden on New Year's Day is still the old year in UTC.
    const where = { receipt: { equals: receipt } };
    const data = { receivedAt: '2025-12-31T23:30:00.000Z' };
    await payload.db.updateOne({ collection: 'comments', where, data });
    const receiptsOf = async (query: string) => {
      const { text } = await fetchExport(`format=json&${query}`);
      const records: { receipt: string }[] = JSON.parse(text);
      return records.map((record) => record.receipt);
    };
    expect(await receiptsOf('from=2026-01-01&to=2026-01-01')).toEqual([receipt]);
    expect(await receiptsOf('to=2025-12-31')).toEqual([]);
    expect(await receiptsOf('from=&to=')).toHaveLength(2);
  });

  it.each([
    '',
    'format=xml',
    'format=csv&from=igår',
    'format=csv&to=2026-02-30',
    'format=csv&from=a&from=b',
  ])('refuses a request that it cannot read: %j', async (query) => {
    const { status, text } = await fetchExport(query);
    expect([status, text]).toEqual([400, expect.stringContaining('format=csv')]);
  });
});
