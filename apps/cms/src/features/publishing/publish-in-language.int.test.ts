import type { CollectionSlug, Payload, Where } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const request = async (path: string, method: string, data?: object) => {
  const answer = await askRest(payload, editor, path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};
const save = (query: string, data: object, path: string) =>
  request(`${path}?depth=0&${query}`, 'PATCH', data);
const published = { _status: 'published' };

/** A draft in both languages, of which the English is unfinished. */
const begin = async (collection: CollectionSlug, title = 'title') => {
  const { body } = await request(`${collection}?draft=true&locale=sv`, 'POST', { [title]: 'Klar' });
  const id = String(propertyOf(propertyOf(body, 'doc'), 'id'));
  await save('draft=true&locale=en', { [title]: 'Half done' }, `${collection}/${id}`);
  return { id, path: `${collection}/${id}` };
};

/** The public row, with both languages. */
const row = (collection: CollectionSlug, id: string) =>
  payload.db.findOne({ collection, where: { id: { equals: id } } });

const draftIn = async (collection: CollectionSlug, id: string, locale: 'sv' | 'en') =>
  payload.findByID({ collection, id, locale, draft: true, depth: 0, overrideAccess: true });

describe.each([
  ['news', 'title'],
  ['pages', 'title'],
  ['offices', 'name'],
  ['partnerships', 'name'],
  ['topics', 'title'],
  ['contacts', 'role'],
  ['organisations', 'name'],
] as const)('publishing %s', (collection, title) => {
  it('in Swedish leaves the English draft unpublished', async () => {
    const { id, path } = await begin(collection, title);
    expect(await save('locale=sv', published, path)).toMatchObject({ status: 200 });
    expect(await row(collection, id)).toMatchObject({
      _status: 'published',
      [title]: { sv: 'Klar' },
    });
    expect(propertyOf(propertyOf(await row(collection, id), title), 'en') ?? null).toBeNull();
    expect(await draftIn(collection, id, 'en')).toMatchObject({ [title]: 'Half done' });
  });
});

describe('publishing one language', () => {
  it('publishes the other in a later save', async () => {
    const { id, path } = await begin('news');
    await save('locale=sv', published, path);
    await save('locale=en', { title: 'Done', ...published }, path);
    expect(await row('news', id)).toMatchObject({ title: { sv: 'Klar', en: 'Done' } });
  });

  it('keeps the published text of the other while it has a newer draft', async () => {
    const { id, path } = await begin('news');
    await save('locale=sv', published, path);
    await save('locale=en', { title: 'Done', ...published }, path);
    await save('draft=true&locale=en', { title: 'Being rewritten' }, path);
    await save('locale=sv', { title: 'Rättad', ...published }, path);
    expect(await row('news', id)).toMatchObject({ title: { sv: 'Rättad', en: 'Done' } });
    expect(await draftIn('news', id, 'en')).toMatchObject({ title: 'Being rewritten' });
  });

  it('publishes both with publishAllLocales', async () => {
    const { id, path } = await begin('news');
    await save('locale=sv&publishAllLocales=true', published, path);
    expect(await row('news', id)).toMatchObject({ title: { sv: 'Klar', en: 'Half done' } });
  });

  it('leaves the other unpublished in a bulk publication', async () => {
    const { id } = await begin('news');
    const where = `where[id][in][0]=${id}&locale=sv&draft=true`;
    expect(await request(`news?${where}`, 'PATCH', published)).toMatchObject({ status: 200 });
    expect(propertyOf(propertyOf(await row('news', id), 'title'), 'en') ?? null).toBeNull();
  });

  it('does not republish the other after it was unpublished', async () => {
    const { id, path } = await begin('news');
    await save('locale=sv&publishAllLocales=true', published, path);
    await save('locale=sv', { _status: 'draft' }, path);
    await save('locale=sv', published, path);
    expect(propertyOf(propertyOf(await row('news', id), 'title'), 'en') ?? null).toBeNull();
    expect(await draftIn('news', id, 'en')).toMatchObject({ title: 'Half done' });
  });

  it('keeps the texts of rows with their rows when they are reordered', async () => {
    const areas = (one: string, two: string) => ({ areas: [{ title: one }, { title: two }] });
    const { body } = await request('partnerships?locale=sv', 'POST', {
      name: 'Samverkan i rader',
      ...areas('Ett', 'Två'),
      ...published,
    });
    const id = String(propertyOf(propertyOf(body, 'doc'), 'id'));
    const made = await draftIn('partnerships', id, 'sv');
    const rows = propertyOf(made, 'areas');
    if (!Array.isArray(rows)) throw new Error('There are no rows.');
    const english = rows.map((each: object, at) => ({ ...each, title: ['One', 'Two'][at] }));
    await save(
      'locale=en',
      { name: 'In rows', areas: english, ...published },
      `partnerships/${id}`,
    );
    await save('locale=sv', { areas: [...rows].reverse(), ...published }, `partnerships/${id}`);
    expect(await row('partnerships', id)).toMatchObject({
      areas: [{ title: { sv: 'Två', en: 'Two' } }, { title: { sv: 'Ett', en: 'One' } }],
    });
  });

  it('cannot be overwritten from a form opened before', async () => {
    const { id, path } = await begin('news');
    const opened = propertyOf(await draftIn('news', id, 'sv'), 'updatedAt');
    await save('locale=sv', published, path);
    const late = await save('locale=sv', { title: 'Sen', updatedAt: opened, ...published }, path);
    expect(late.status).toBe(409);
  });

  it('can be followed by autosaves from the same form', async () => {
    const { path } = await begin('news');
    const { body } = await save('locale=sv', published, path);
    const updatedAt = propertyOf(propertyOf(body, 'doc'), 'updatedAt');
    const next = await save(
      'draft=true&autosave=true&locale=sv',
      { title: 'Vidare', updatedAt },
      path,
    );
    expect(next.status).toBe(200);
  });

  it('stores the remaining draft as one snapshot, hidden in lists of versions', async () => {
    const { id, path } = await begin('news');
    await save('locale=sv', published, path);
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
    const { docs } = await payload.findVersions({
      collection: 'news',
      where,
      overrideAccess: true,
    });
    expect(docs).toMatchObject([{ snapshot: true, version: { _status: 'draft' } }]);
  });

  it('is refused for an unknown language', async () => {
    const { path } = await begin('news');
    const answer = await save('publishSpecificLocale=fr', published, path);
    expect(answer.status).toBe(400);
  });

  it('is refused for all languages at once, in which no text can be saved', async () => {
    const { path } = await begin('news');
    for (const query of ['locale=all', 'locale=*', 'locale=all&draft=true'])
      expect([query, (await save(query, published, path)).status]).toEqual([query, 400]);
  });
});
