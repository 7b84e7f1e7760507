import { jest } from '@jest/globals';
import { responseCache } from '../../cms/response-cache';
import { filterChoices } from './filter-choices';

const list = (...names: string[]) => {
  const docs = names.map((name) => ({ id: `id-${name}`, slug: name, title: name, name }));
  return { docs, totalDocs: docs.length, totalPages: 1 };
};
const asked: string[] = [];

/** Articles of 2024 on health in Bryssel, and of 2019 on culture everywhere. */
const answerTo = (address: string): object => {
  if (address.includes('/listings/choices?')) {
    asked.push(address.replace(/^.*choices\?/, ''));
    return address.includes('topics=id-halsa')
      ? { subjects: ['id-halsa', 'id-bryssel'], years: ['2024'] }
      : { subjects: ['id-halsa', 'id-kultur', 'id-bryssel', 'id-oslo'], years: ['2024', '2019'] };
  }
  const [, slug] = /slug\]\[equals\]=(\w+)/.exec(address) ?? [];
  if (slug) return list(slug);
  if (address.includes('/topics?')) return list('halsa', 'kultur', 'tomt');
  return address.includes('/offices?') ? list('bryssel', 'oslo') : list('tom-samverkan');
};

const urlOf = (address: Parameters<typeof fetch>[0]) =>
  address instanceof Request ? address.url : address.toString();

beforeEach(() => {
  responseCache.expire(['everything']);
  asked.length = 0;
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation((address) =>
      Promise.resolve(Response.json(answerTo(decodeURIComponent(urlOf(address))))),
    );
});
afterEach(() => jest.restoreAllMocks());

const values = async (query: Parameters<typeof filterChoices>[1]) =>
  Object.fromEntries(
    Object.entries(await filterChoices('sv', query)).map(([name, choices]) => [
      name,
      choices.map(({ value }) => value),
    ]),
  );

it('offers nothing that would leave an empty list', async () =>
  expect(await values({})).toEqual({
    topic: ['halsa', 'kultur'],
    office: ['bryssel', 'oslo'],
    partnership: [],
    year: ['2024', '2019'],
  }));

it('offers what fits together with the other choices, and every other of the same kind', async () =>
  expect(await values({ topic: 'halsa' })).toEqual({
    topic: ['halsa', 'kultur'],
    office: ['bryssel'],
    partnership: [],
    year: ['2024'],
  }));

it('keeps what has been chosen, which leaves nothing', async () => {
  expect((await values({ topic: 'tomt' })).topic).toEqual(['halsa', 'kultur', 'tomt']);
  expect((await values({ topic: 'halsa', year: '2019' })).year).toEqual(['2024', '2019']);
});

it('knows no year that has no news', async () =>
  expect((await values({ year: '2001' })).year).toEqual(['2024', '2019']));

it('asks once where no filter is chosen, and twice where one is', async () => {
  await values({});
  expect(asked).toHaveLength(1);
  responseCache.expire(['everything']);
  asked.length = 0;
  await values({ topic: 'halsa' });
  expect(asked).toHaveLength(2);
});
