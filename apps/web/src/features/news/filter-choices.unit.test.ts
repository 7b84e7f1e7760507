import { jest } from '@jest/globals';
import { responseCache } from '../../cms/response-cache';
import { filterChoices } from './filter-choices';

const list = (...names: string[]) => {
  const docs = names.map((name) => ({ id: `id-${name}`, slug: name, title: name, name }));
  return { docs, totalDocs: docs.length, totalPages: 1 };
};
const requests: string[] = [];

/** Articles of 2024 on health in Bryssel, and of 2019 on culture everywhere. */
const answerTo = (address: string): object => {
  if (address.includes('/listings/choices?')) {
    requests.push(address.replace(/^.*choices\?/, ''));
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
  requests.length = 0;
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

it('offers no choice that would leave an empty list', async () =>
  expect(await values({})).toEqual({
    topic: ['halsa', 'kultur'],
    office: ['bryssel', 'oslo'],
    partnership: [],
    year: ['2024', '2019'],
  }));

it('offers choices that match the other filters, and all others of the same filter', async () =>
  expect(await values({ topic: 'halsa' })).toEqual({
    topic: ['halsa', 'kultur'],
    office: ['bryssel'],
    partnership: [],
    year: ['2024'],
  }));

it('keeps an active choice, though it leaves nothing', async () => {
  expect((await values({ topic: 'tomt' })).topic).toEqual(['halsa', 'kultur', 'tomt']);
  expect((await values({ topic: 'halsa', year: '2019' })).year).toEqual(['2024', '2019']);
});

it('offers no year without news', async () =>
  expect((await values({ year: '2001' })).year).toEqual(['2024', '2019']));

it('sends one request without an active filter, and two with one', async () => {
  await values({});
  expect(requests).toHaveLength(1);
  responseCache.expire(['everything']);
  requests.length = 0;
  await values({ topic: 'halsa' });
  expect(requests).toHaveLength(2);
});
