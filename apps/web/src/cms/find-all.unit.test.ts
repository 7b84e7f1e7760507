import { jest } from '@jest/globals';
import { responseCache } from './response-cache';
import { parse } from 'qs-esm';
import { findAll } from './documents';

const queries: Record<string, unknown>[] = [];

const have = (total: number) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const { search } = new URL(address instanceof Request ? address.url : address);
    const query = parse(search.slice(1));
    queries.push(query);
    const limit = Number(query.limit);
    const from = (Number(query.page) - 1) * limit;
    const here = Math.max(0, Math.min(limit, total - from));
    const docs = Array.from({ length: here }, (_, at) => ({ id: String(from + at) }));
    return Promise.resolve(Response.json({ docs, totalDocs: total, totalPages: 1 }));
  });

beforeEach(() => (queries.length = 0));
afterEach(() => {
  responseCache.expire(['everything']);
  jest.restoreAllMocks();
});

const findContacts = () => findAll('contacts', { locale: 'sv', sort: 'role' });

it('finds every document, however many requests that takes', async () => {
  have(2_345);
  const ids = (await findContacts()).map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 2_345 }, (_, at) => String(at)));
  expect(queries.map(({ sort }) => sort)).toEqual(Array(3).fill('role,id'));
});

it('sends one request where one answer has room for all, without a count', async () => {
  have(999);
  await findContacts();
  expect(queries).toEqual([expect.objectContaining({ page: '1', pagination: 'false' })]);
});

it('counts for later pages, since the CMS returns none without', async () => {
  have(1_000);
  await findContacts();
  expect(queries).toEqual([
    expect.objectContaining({ page: '1', pagination: 'false' }),
    expect.objectContaining({ page: '2', pagination: 'true' }),
  ]);
});
