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

const request = async (path: string, method: string, data?: object, who: Who = 'editor') => {
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

/** A document published in both languages, with unpublished changes in both. */
const begin = async (collection: CollectionSlug, title: string) => {
  const { body } = await request(`${collection}?draft=true&locale=sv`, 'POST', {
    [title]: 'Svenska',
  });
  const id = String(propertyOf(propertyOf(body, 'doc'), 'id'));
  const path = `${collection}/${id}`;
  await request(`${path}?draft=true&locale=en`, 'PATCH', { [title]: 'English' });
  await request(`${path}?publishAllLocales=true`, 'PATCH', { _status: 'published' });
  await request(`${path}?draft=true&locale=sv`, 'PATCH', { [title]: 'Svenska, ändrad' });
  await request(`${path}?draft=true&locale=en`, 'PATCH', { [title]: 'English, changed' });
  return { id, path };
};
const unpublish = (path: string, locale: string, who: Who = 'editor') =>
  request(`languages/${path}/unpublish?locale=${locale}`, 'POST', {}, who);

describe.each([
  ['news', 'title'],
  ['pages', 'title'],
  ['offices', 'name'],
  ['partnerships', 'name'],
  ['topics', 'title'],
  ['contacts', 'role'],
  ['organisations', 'name'],
] as const)('unpublishing %s', (collection, title) => {
  it('in English keeps the published Swedish text, and all unpublished changes', async () => {
    const { id, path } = await begin(collection, title);
    expect(await unpublish(path, 'en')).toMatchObject({ status: 200 });
    const known = await row(collection, id);
    expect(known).toMatchObject({ _status: 'published', [title]: { sv: 'Svenska' } });
    expect(inEnglish(propertyOf(known, title))).toBeNull();
    expect(inEnglish(propertyOf(known, 'slug'))).toBeNull();
    expect(await draftIn(collection, id, 'sv')).toMatchObject({ [title]: 'Svenska, ändrad' });
    expect(await draftIn(collection, id, 'en')).toMatchObject({ [title]: 'English, changed' });
  });

  it('in Swedish keeps the English text, and then in English unpublishes the document', async () => {
    const { id, path } = await begin(collection, title);
    await unpublish(path, 'sv');
    const known = await row(collection, id);
    expect(known).toMatchObject({ _status: 'published', [title]: { en: 'English' } });
    expect(inSwedish(propertyOf(known, title))).toBeNull();
    await unpublish(path, 'en');
    expect(await row(collection, id)).toMatchObject({ _status: 'draft' });
    expect(await draftIn(collection, id, 'sv')).toMatchObject({ [title]: 'Svenska, ändrad' });
    expect(await draftIn(collection, id, 'en')).toMatchObject({ [title]: 'English, changed' });
  });
});

it('publishes no changes in fields without languages, nor in fields that were empty', async () => {
  const { id, path } = await begin('news', 'title');
  await request(`${path}?draft=true&locale=sv`, 'PATCH', { ingress: 'Ny ingress', byline: 'Ny' });
  await unpublish(path, 'en');
  const known = await row('news', id);
  expect([inSwedish(propertyOf(known, 'ingress')), propertyOf(known, 'byline') ?? null]).toEqual([
    null,
    null,
  ]);
  expect(await draftIn('news', id, 'sv')).toMatchObject({ ingress: 'Ny ingress', byline: 'Ny' });
});

it('is announced to the site, and can be published again', async () => {
  const { id, path } = await begin('news', 'title');
  const tags = await tagsOf(payload, () => unpublish(path, 'en'));
  expect(tags.length).toBeGreaterThan(0);
  await request(`${path}?locale=en`, 'PATCH', { _status: 'published' });
  expect(await row('news', id)).toMatchObject({
    title: { sv: 'Svenska', en: 'English, changed' },
  });
});

it('is refused where the language is not published, and to users who may not publish', async () => {
  const { path } = await begin('news', 'title');
  expect((await unpublish(path, 'en', 'author')).status).toBe(403);
  expect((await unpublish(path, 'en', 'visitor')).status).toBe(404);
  await unpublish(path, 'en');
  const again = await unpublish(path, 'en');
  expect(again.status).toBe(409);
  expect(JSON.stringify(again.body)).toContain('Det är inte publicerat på engelska.');
  expect((await unpublish(path, 'de')).status).toBe(404);
});
