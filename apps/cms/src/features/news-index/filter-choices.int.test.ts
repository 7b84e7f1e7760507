import { anArticle, anOffice, aTopic } from '@regionwebb/fixtures/factories/documents';
import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
const ids: Record<string, string> = {};

const topic = async (title: string) => {
  const data = { ...aTopic(), title, slug: null };
  return (await payload.create({ collection: 'topics', data, overrideAccess: true })).id;
};
const office = async (name: string) => {
  const data = anOffice({ name, slug: null });
  return (await payload.create({ collection: 'offices', data, overrideAccess: true })).id;
};
const article = (data: Parameters<typeof anArticle>[0]) =>
  payload.create({ collection: 'news', data: anArticle(data), overrideAccess: true });
const read = async (query: string) => {
  const { default: config } = await import('../../payload.config');
  const request = new Request(`http://cms/api/listings/choices?${query}`);
  const answer = await handleEndpoints({ config, request });
  return { status: answer.status, body: await answer.json() };
};
const named = ({ body }: Awaited<ReturnType<typeof read>>) => ({
  years: body.years,
  subjects: Object.keys(ids).filter((name) => body.subjects.includes(ids[name])),
});

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  for (const title of ['Hälsa', 'Kultur', 'Utan nyheter']) ids[title] = await topic(title);
  for (const name of ['Bryssel', 'Stockholm']) ids[name] = await office(name);
  const of = (...names: string[]) => names.map((name) => ids[name] ?? '');
  await article({
    topics: of('Hälsa'),
    offices: of('Bryssel'),
    publishedAt: '2019-06-01T10:00:00.000Z',
  });
  // New Year's Eve in UTC, New Year's Day in Sweden.
  await article({
    topics: of('Kultur'),
    offices: of('Stockholm'),
    publishedAt: '2022-12-31T23:30:00.000Z',
  });
  const draft = anArticle({ topics: of('Utan nyheter'), _status: 'draft' });
  await payload.create({ collection: 'news', data: draft, draft: true, overrideAccess: true });
});
afterAll(() => close());

describe('the filters of a list of news', () => {
  it('are the subjects and years of published articles', async () =>
    expect(named(await read('locale=sv'))).toEqual({
      subjects: ['Hälsa', 'Kultur', 'Bryssel', 'Stockholm'],
      years: ['2023', '2019'],
    }));

  it('are the other subjects of the articles of a topic', async () =>
    expect(named(await read(`locale=sv&topics=${ids.Hälsa}`))).toEqual({
      subjects: ['Hälsa', 'Bryssel'],
      years: ['2019'],
    }));

  it('are none where two filters have no article in common', async () =>
    expect(named(await read(`locale=sv&topics=${ids.Hälsa}&offices=${ids.Stockholm}`))).toEqual({
      subjects: [],
      years: [],
    }));

  it('are the subjects of the articles of a year in Swedish time', async () =>
    expect(named(await read('locale=sv&year=2023')).subjects).toEqual(['Kultur', 'Stockholm']));

  it('are none in a language without articles', async () =>
    expect(named(await read('locale=en'))).toEqual({ subjects: [], years: [] }));
});

it.each([
  '',
  'locale=de',
  'locale=sv&year=12',
  `locale=sv&topics=${'a'.repeat(65)}`,
  'locale=sv&topics=',
])('refuses an invalid filter: %s', async (query) => expect((await read(query)).status).toBe(400));

it('finds nothing for an unknown id', async () =>
  expect(named(await read('locale=sv&topics=%00%F0%9F%8E%84'))).toEqual({
    subjects: [],
    years: [],
  }));
