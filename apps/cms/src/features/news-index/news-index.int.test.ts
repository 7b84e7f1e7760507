import { anArticle, aTopic } from '@regionwebb/fixtures/factories/documents';
import { createLocalReq, type Payload, restoreVersionOperation } from 'payload';
import { listEarlierArticles } from '../../startup/upgrades/list-earlier-articles';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const published = { _status: 'published' } as const;
const english = { ...published, title: 'In English' };
const article = (data = {}, draft = false) =>
  payload.create({ collection: 'news', data: anArticle(data), draft, overrideAccess: true });
const update = (id: string, data: object, more: object = {}) =>
  payload.update({ collection: 'news', id, data, overrideAccess: true, ...more });
const topic = async (title: string) => {
  const data = { ...aTopic(), title, slug: null };
  return (await payload.create({ collection: 'topics', data, overrideAccess: true })).id;
};
const listsOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'listings',
    where: { article: { equals: id } },
    overrideAccess: false,
    pagination: false,
  });
  return docs.map(({ list }) => list).sort();
};

describe('an article is in the lists of the site (V10)', () => {
  it('from its publication until it is unpublished', async () => {
    const { id } = await article({ title: 'Utkast', _status: 'draft' }, true);
    expect(await listsOf(id)).toEqual([]);
    await update(id, published);
    expect(await listsOf(id)).toEqual(['sv']);
    await update(id, { _status: 'draft' });
    expect(await listsOf(id)).toEqual([]);
  });

  it('except while it is in the trash or after it is deleted', async () => {
    const { id } = await article();
    await update(id, { deletedAt: new Date().toISOString() });
    expect(await listsOf(id)).toEqual([]);
    await update(id, { ...published, deletedAt: null }, { trash: true });
    expect(await listsOf(id)).toEqual(['sv']);
    await payload.delete({ collection: 'news', id, overrideAccess: true });
    const { totalDocs } = await payload.count({
      collection: 'listings',
      where: { article: { exists: false } },
      overrideAccess: true,
    });
    expect([await listsOf(id), totalDocs]).toEqual([[], 0]);
  });

  it('of its topics, also after they change', async () => {
    const [health, culture] = [await topic('Hälsa'), await topic('Kultur')];
    const { id } = await article({ topics: [health] });
    expect(await listsOf(id)).toEqual(['sv', `sv:${health}`]);
    await update(id, { ...published, topics: [culture] });
    expect(await listsOf(id)).toEqual(['sv', `sv:${culture}`]);
  });

  it('of a language once it is published in it', async () => {
    const { id } = await article();
    await update(id, english, { locale: 'en' });
    expect(await listsOf(id)).toEqual(['en', 'sv']);
  });

  it('in its published version, whatever newer drafts there are', async () => {
    const { id } = await article();
    const more = { draft: true, autosave: true };
    await update(
      id,
      { title: 'In English', topics: [await topic('Miljö')] },
      { ...more, locale: 'en' },
    );
    await update(id, { publishedAt: '2001-01-01T12:00:00.000Z' }, more);
    expect(await listsOf(id)).toEqual(['sv']);
  });

  it('of one language while the other is a draft', async () => {
    const { id } = await article();
    await update(id, { title: 'Not yet' }, { draft: true, locale: 'en' });
    await update(id, published, { publishSpecificLocale: 'sv', locale: 'sv' });
    expect(await listsOf(id)).toEqual(['sv']);
    await update(id, english, { publishSpecificLocale: 'en', locale: 'en' });
    expect(await listsOf(id)).toEqual(['en', 'sv']);
  });

  it('according to a version that is restored', async () => {
    const { id } = await article();
    await update(id, english, { locale: 'en' });
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    });
    await restoreVersionOperation({
      collection: payload.collections.news,
      id: docs[0]?.id ?? '',
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    });
    expect(await listsOf(id)).toEqual(['sv']);
  });

  it('with its date of publication', async () => {
    const { id } = await article();
    await update(id, { ...published, publishedAt: '2019-10-24T08:53:00.000Z' });
    const { docs } = await payload.find({
      collection: 'listings',
      where: { article: { equals: id } },
      overrideAccess: true,
    });
    expect(docs).toMatchObject([{ publishedAt: '2019-10-24T08:53:00.000Z' }]);
  });
});

it('indexes articles that were published before the index existed', async () => {
  const health = await topic('Folkhälsa');
  const { id } = await article({ topics: [health] });
  const draft = await article({ title: 'Utkast', _status: 'draft' }, true);
  const all = { collection: 'listings', where: {}, overrideAccess: true } as const;
  const { totalDocs } = await payload.count(all);
  await payload.delete(all);
  await listEarlierArticles(payload);
  expect(await listsOf(id)).toEqual(['sv', `sv:${health}`]);
  expect(await listsOf(draft.id)).toEqual([]);
  await listEarlierArticles(payload);
  expect(await payload.count(all)).toEqual({ totalDocs });
});
