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
const ask = async (query: string) => {
  const { default: config } = await import('../../payload.config');
  const request = new Request(`http://cms/api/listings/choices?${query}`);
  const answer = await handleEndpoints({ config, request });
  return { status: answer.status, body: await answer.json() };
};
const named = ({ body }: Awaited<ReturnType<typeof ask>>) => ({
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

describe('what a list of news can be narrowed to', () => {
  it('is what published articles belong to, and no year between that has none', async () =>
    expect(named(await ask('locale=sv'))).toEqual({
      subjects: ['Hälsa', 'Kultur', 'Bryssel', 'Stockholm'],
      years: ['2023', '2019'],
    }));

  it('is what the articles of a choice belong to besides', async () =>
    expect(named(await ask(`locale=sv&topics=${ids.Hälsa}`))).toEqual({
      subjects: ['Hälsa', 'Bryssel'],
      years: ['2019'],
    }));

  it('is nothing where two choices have no article in common', async () =>
    expect(named(await ask(`locale=sv&topics=${ids.Hälsa}&offices=${ids.Stockholm}`))).toEqual({
      subjects: [],
      years: [],
    }));

  it('is what the articles of a year belong to, as years are in Sweden', async () =>
    expect(named(await ask('locale=sv&year=2023')).subjects).toEqual(['Kultur', 'Stockholm']));

  it('is nothing in a language without articles', async () =>
    expect(named(await ask('locale=en'))).toEqual({ subjects: [], years: [] }));
});

it.each([
  '',
  'locale=de',
  'locale=sv&year=12',
  `locale=sv&topics=${'a'.repeat(65)}`,
  'locale=sv&topics=',
])('refuses what is no choice: %s', async (query) => expect((await ask(query)).status).toBe(400));

it('finds nothing under an id that nothing has', async () =>
  expect(named(await ask('locale=sv&topics=%00%F0%9F%8E%84'))).toEqual({
    subjects: [],
    years: [],
  }));
