import type { CollectionSlug, Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { tagsOf } from '../../testing/tags-of';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

const ask = async (path: string, method: string, data?: object, who: Who = 'editor') => {
  const answer = await askRest(payload, people[who], path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};
const row = (collection: CollectionSlug, id: string) =>
  payload.db.findOne({ collection, where: { id: { equals: id } } });
const draftIn = (collection: CollectionSlug, id: string, locale: 'sv' | 'en') =>
  payload.findByID({ collection, id, locale, draft: true, depth: 0, overrideAccess: true });
const inSwedish = (value: unknown) => propertyOf(value, 'sv') ?? null;
const inEnglish = (value: unknown) => propertyOf(value, 'en') ?? null;

/** Published in both languages, with changes that wait in both. */
const begin = async (collection: CollectionSlug, title: string) => {
  const { body } = await ask(`${collection}?draft=true&locale=sv`, 'POST', { [title]: 'Svenska' });
  const id = String(propertyOf(propertyOf(body, 'doc'), 'id'));
  const path = `${collection}/${id}`;
  await ask(`${path}?draft=true&locale=en`, 'PATCH', { [title]: 'English' });
  await ask(`${path}?publishAllLocales=true`, 'PATCH', { _status: 'published' });
  await ask(`${path}?draft=true&locale=sv`, 'PATCH', { [title]: 'Svenska, ändrad' });
  await ask(`${path}?draft=true&locale=en`, 'PATCH', { [title]: 'English, changed' });
  return { id, path };
};
const takeDown = (path: string, locale: string, who: Who = 'editor') =>
  ask(`languages/${path}/unpublish?locale=${locale}`, 'POST', {}, who);

describe.each([
  ['news', 'title'],
  ['pages', 'title'],
  ['offices', 'name'],
  ['partnerships', 'name'],
  ['topics', 'title'],
  ['contacts', 'role'],
  ['organisations', 'name'],
] as const)('unpublishing %s', (collection, title) => {
  it('in English leaves the Swedish as it is on the site, and all that is written to wait', async () => {
    const { id, path } = await begin(collection, title);
    expect(await takeDown(path, 'en')).toMatchObject({ status: 200 });
    const known = await row(collection, id);
    expect(known).toMatchObject({ _status: 'published', [title]: { sv: 'Svenska' } });
    expect(inEnglish(propertyOf(known, title))).toBeNull();
    expect(inEnglish(propertyOf(known, 'slug'))).toBeNull();
    expect(await draftIn(collection, id, 'sv')).toMatchObject({ [title]: 'Svenska, ändrad' });
    expect(await draftIn(collection, id, 'en')).toMatchObject({ [title]: 'English, changed' });
  });

  it('in Swedish leaves the English, and then in English takes down the rest', async () => {
    const { id, path } = await begin(collection, title);
    await takeDown(path, 'sv');
    const known = await row(collection, id);
    expect(known).toMatchObject({ _status: 'published', [title]: { en: 'English' } });
    expect(inSwedish(propertyOf(known, title))).toBeNull();
    await takeDown(path, 'en');
    expect(await row(collection, id)).toMatchObject({ _status: 'draft' });
    expect(await draftIn(collection, id, 'sv')).toMatchObject({ [title]: 'Svenska, ändrad' });
    expect(await draftIn(collection, id, 'en')).toMatchObject({ [title]: 'English, changed' });
  });
});

it('publishes nothing that waits in fields without a language, or in fields that were empty', async () => {
  const { id, path } = await begin('news', 'title');
  await ask(`${path}?draft=true&locale=sv`, 'PATCH', { ingress: 'Ny ingress', byline: 'Ny' });
  await takeDown(path, 'en');
  const known = await row('news', id);
  expect([inSwedish(propertyOf(known, 'ingress')), propertyOf(known, 'byline') ?? null]).toEqual([
    null,
    null,
  ]);
  expect(await draftIn('news', id, 'sv')).toMatchObject({ ingress: 'Ny ingress', byline: 'Ny' });
});

it('is told to the site, and what is published again comes back', async () => {
  const { id, path } = await begin('news', 'title');
  const tags = await tagsOf(payload, () => takeDown(path, 'en'));
  expect(tags.length).toBeGreaterThan(0);
  await ask(`${path}?locale=en`, 'PATCH', { _status: 'published' });
  expect(await row('news', id)).toMatchObject({
    title: { sv: 'Svenska', en: 'English, changed' },
  });
});

it('is refused in words where the language is not published, and to those who may not publish', async () => {
  const { path } = await begin('news', 'title');
  expect((await takeDown(path, 'en', 'author')).status).toBe(403);
  expect((await takeDown(path, 'en', 'visitor')).status).toBe(404);
  await takeDown(path, 'en');
  const again = await takeDown(path, 'en');
  expect(again.status).toBe(409);
  expect(JSON.stringify(again.body)).toContain('Det är inte publicerat på engelska.');
  expect((await takeDown(path, 'de')).status).toBe(404);
});
