import { jest } from '@jest/globals';
import { parse } from 'qs-esm';
import { z } from 'zod';
import { findDocument } from './documents';
import { listArticles } from './news';

const asked = z.object({ populate: z.object({ news: z.record(z.string(), z.string()) }) });
const inTeaser = ['title', 'slug', 'ingress', 'publishedAt', 'leadImage'];

afterEach(() => jest.restoreAllMocks());

it.each([
  ['in a list', () => listArticles('sv')],
  ['that an editor has chosen beside an article', () => findDocument('news', 'sv', 'avtal')],
])('reads everything that a teaser shows of the articles %s (V10)', async (_, find) => {
  const fetched = jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() =>
      Promise.resolve(Response.json({ docs: [], totalDocs: 0, totalPages: 1 })),
    );
  await find();
  const [address] = fetched.mock.calls[0] ?? [];
  const { search } = new URL(address instanceof Request ? address.url : (address ?? ''));
  const { populate } = asked.parse(parse(search.slice(1), { depth: 9 }));
  expect(Object.keys(populate.news)).toEqual(expect.arrayContaining(inTeaser));
});
