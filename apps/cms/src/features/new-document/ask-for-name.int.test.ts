import type { Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { newDocument } from '../../translations/admin-words';
import { propertyOf } from '../../validation/unknown-values';
import { openTestCms } from '../../testing/open-test-cms';
import { asksForNameFirst } from './ask-for-name';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

const nameOf = {
  news: 'title',
  pages: 'title',
  offices: 'name',
  partnerships: 'name',
  contacts: 'role',
  organisations: 'name',
  topics: 'title',
} as const;
const kinds = Object.entries(nameOf) as [keyof typeof nameOf, string][];

const count = async (collection: keyof typeof nameOf) =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs;

const ask = async (who: Who, path: string, method: string, data: object) => {
  const answer = await askRest(payload, people[who], path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, doc: propertyOf(body, 'doc'), text: JSON.stringify(body) };
};

describe.each(kinds)('a new document in %s', (collection, name) => {
  const nameless = [
    {},
    { [name]: '' },
    { [name]: '  \u00a0' },
    { [name]: '\u200b' },
    { [name]: null },
  ];

  it.each(nameless)('is not stored without a name: %j', async (data) => {
    const before = await count(collection);
    const refused = await ask('author', `${collection}?draft=true`, 'POST', data);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Skriv något här först');
    expect(await count(collection)).toBe(before);
  });

  it('is stored as a draft with its name, in either language', async () => {
    for (const locale of ['sv', 'en']) {
      const path = `${collection}?draft=true&locale=${locale}`;
      const { status, doc } = await ask('author', path, 'POST', { [name]: `Nytt ${locale}` });
      expect(status).toBe(201);
      expect(doc).toMatchObject({ [name]: `Nytt ${locale}`, _status: 'draft' });
    }
  });
});

it('every collection with autosave asks for a name first, and has a heading', () => {
  const autosaved = payload.config.collections.filter(
    ({ versions }) => versions?.drafts && versions.drafts.autosave,
  );
  expect(autosaved.map(({ slug }) => slug).sort()).toEqual(Object.keys(nameOf).sort());
  expect(autosaved.every(asksForNameFirst)).toBe(true);
  for (const { slug } of autosaved) expect(newDocument[slug]?.sv).toMatch(/^Ny(tt)? \p{Ll}/u);
});

it('is not stored without a name by GraphQL', async () => {
  const { errors } = await askGraphql(
    payload,
    people.author,
    'mutation { createNews(data: {}, draft: true) { id } }',
  );
  expect(errors?.[0]?.message).toBeDefined();
});

it('can be a copy, with the name of the original', async () => {
  const { doc } = await ask('author', 'news?draft=true', 'POST', { title: 'Mall' });
  const path = `news/${String(propertyOf(doc, 'id'))}/duplicate?draft=true`;
  expect((await ask('author', path, 'POST', {})).status).toBe(200);
});
