import { jest } from '@jest/globals';
import { anArticle, anOffice } from '@regionwebb/fixtures/factories/documents';
import { contactCard, figure, files, linkList } from '@regionwebb/fixtures/factories/blocks';
import { link, toAddress, toDocument } from '@regionwebb/fixtures/factories/links';
import { list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { restoreVersionOperation } from 'payload';
import { usedOn } from './read-references';
import { rebuildReferences } from './rebuild-references';
import { named, ReferenceTests } from './testing/reference-tests';

let cms: ReferenceTests;

beforeAll(async () => {
  cms = await ReferenceTests.open();
});
// Whatever a test did, the rows are those that a rebuild would write.
afterEach(async () => {
  expect(await cms.mistakes()).toBe(0);
});
afterAll(() => cms.close());

const published = { _status: 'published' } as const;

describe('a document is used by', () => {
  it('those with a relation, a picture, a link in a text or a block of it', async () => {
    const target = await cms.page();
    const image = await cms.picture();
    const card = await cms.contact();
    const subject = await cms.topic();
    const office = await cms.create('offices', { ...anOffice(), name: named('Kontor') });
    const article = await cms.create('news', {
      ...anArticle(),
      title: named('Nyhet'),
      leadImage: image,
      topics: [subject],
      offices: [office],
      body: richText(
        list([link('en sida', { relationTo: 'pages', value: target })]),
        contactCard({ contacts: [card] }),
      ),
    });
    const other = await cms.page({
      body: richText(
        figure({ image }),
        files({ files: [image] }),
        linkList({ links: [{ label: 'Dit', link: toDocument('pages', target) }] }),
      ),
      parent: target,
    });
    const user = `news/${article}+`;
    expect(await cms.usersOf('pages', target)).toEqual([user, `pages/${other}+`]);
    expect(await cms.usersOf('media', image)).toEqual([user, `pages/${other}+`]);
    expect(await cms.usersOf('contacts', card)).toEqual([user]);
    expect(await cms.usersOf('topics', subject)).toEqual([user]);
    expect(await cms.usersOf('offices', office)).toEqual([user]);
  });

  it('globals, and messages', async () => {
    const target = await cms.page();
    await cms.payload.updateGlobal({
      slug: 'navigation',
      data: { main: [{ label: 'Om oss', link: toDocument('pages', target) }] },
    });
    await cms.payload.updateGlobal({
      slug: 'startPage',
      data: { title: 'Start', highlighted: [{ relationTo: 'pages', value: target }] },
    });
    const message = await cms.create('important-messages', {
      ...{ heading: named('Meddelande'), level: 'information', ...published },
      link: toDocument('pages', target),
    });
    const users = [`important-messages/${message}+`, 'navigation/navigation+'];
    expect(await cms.usersOf('pages', target)).toEqual([...users, 'startPage/startPage+']);
    await cms.payload.updateGlobal({
      slug: 'startPage',
      data: { title: 'Start', highlighted: [] },
    });
    await cms.payload.updateGlobal({ slug: 'navigation', data: { main: [] } });
    expect(await cms.usersOf('pages', target)).toEqual([`important-messages/${message}+`]);
  });

  it('the version that visitors read, and the newest one, until neither has it', async () => {
    const [first, second] = [await cms.contact(), await cms.contact()];
    const body = (id: string) => richText(contactCard({ contacts: [id] }));
    const id = await cms.page({ body: body(first) });
    const autosaved = { draft: true, autosave: true };
    await cms.update('pages', id, { body: body(second) }, autosaved);
    expect(await cms.usersOf('contacts', first)).toEqual([`pages/${id}+`]);
    expect(await cms.usersOf('contacts', second)).toEqual([`pages/${id}`]);
    await cms.update('pages', id, published);
    expect(await cms.usersOf('contacts', first)).toEqual([]);
    expect(await cms.usersOf('contacts', second)).toEqual([`pages/${id}+`]);
    await cms.update('pages', id, { _status: 'draft' });
    expect(await cms.usersOf('contacts', second)).toEqual([`pages/${id}`]);
  });

  it('texts in both languages, and drafts in the language that is not published', async () => {
    const [swedish, english] = [await cms.page(), await cms.page()];
    const to = (value: string) => richText(paragraph(link('dit', { relationTo: 'pages', value })));
    const id = await cms.page({ body: to(swedish) });
    await cms.update(
      'pages',
      id,
      { title: 'In English', body: to(english) },
      {
        ...{ locale: 'en', draft: true },
      },
    );
    await cms.update('pages', id, published, { locale: 'sv' });
    expect(await cms.usersOf('pages', swedish)).toEqual([`pages/${id}+`]);
    expect(await cms.usersOf('pages', english)).toEqual([`pages/${id}`]);
    await cms.update('pages', id, { title: 'In English', ...published }, { locale: 'en' });
    expect(await cms.usersOf('pages', english)).toEqual([`pages/${id}+`]);
  });

  it('no link that goes to another website now', async () => {
    const target = await cms.page();
    const stale = { ...toDocument('pages', target), ...toAddress('https://www.region.example') };
    await cms.payload.updateGlobal({
      slug: 'navigation',
      data: { footer: [{ label: 'Bort', link: stale }] },
    });
    await cms.page({
      body: richText(
        paragraph({
          ...link('bort', 'https://www.region.example'),
          fields: {
            ...{ linkType: 'custom', url: 'https://www.region.example' },
            doc: { relationTo: 'pages', value: target },
          },
        }),
      ),
    });
    expect(await cms.usersOf('pages', target)).toEqual([]);
  });

  it('what a restored version uses, of documents and globals', async () => {
    const target = await cms.topic();
    const id = await cms.article({ topics: [target] });
    await cms.update('news', id, { topics: [], ...published });
    expect(await cms.usersOf('topics', target)).toEqual([]);
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    });
    await restoreVersionOperation({
      ...{ collection: cms.payload.collections.news, id: docs[0]?.id ?? '', overrideAccess: true },
      req: await cms.request(),
    });
    expect(await cms.usersOf('topics', target)).toEqual([`news/${id}+`]);

    const shown = await cms.page();
    const highlighted = [{ relationTo: 'pages' as const, value: shown }];
    await cms.payload.updateGlobal({ slug: 'startPage', data: { title: 'Start', highlighted } });
    const { docs: versions } = await cms.payload.findGlobalVersions({
      slug: 'startPage',
      sort: '-updatedAt',
      limit: 1,
    });
    await cms.payload.updateGlobal({
      slug: 'startPage',
      data: { title: 'Start', highlighted: [] },
    });
    expect(await cms.usersOf('pages', shown)).toEqual([]);
    await cms.payload.restoreGlobalVersion({ slug: 'startPage', id: String(versions[0]?.id) });
    expect(await cms.usersOf('pages', shown)).toEqual(['startPage/startPage+']);
    await cms.payload.updateGlobal({
      slug: 'startPage',
      data: { title: 'Start', highlighted: [] },
    });
  });

  it('what many saves at once changed', async () => {
    const target = await cms.topic();
    const ids = [];
    for (let number = 0; number < 3; number += 1) ids.push(await cms.article());
    await cms.payload.update({
      collection: 'news',
      where: { id: { in: ids } },
      data: { topics: [target], ...published },
    });
    expect(await cms.usersOf('topics', target)).toEqual(ids.map((id) => `news/${id}+`).sort());
  });

  it('what an autosave has, which reads the rows once and writes none where it changes no reference', async () => {
    const target = await cms.topic();
    const id = await cms.article({ topics: [target] });
    const methods = ['find', 'findOne', 'create', 'updateOne', 'updateMany', 'deleteMany'] as const;
    const calls = methods.map((name) => jest.spyOn(cms.payload.db, name));
    const autosaved = { draft: true, autosave: true };
    await cms.update('news', id, { ingress: 'Nya ord.' }, autosaved);
    const seen = calls.flatMap((call, place) =>
      call.mock.calls
        .filter(([args]) => args.collection === 'references')
        .map(() => methods[place]),
    );
    calls.forEach((call) => call.mockRestore());
    expect(seen).toEqual(['find']);
    await cms.update('news', id, { topics: [] }, autosaved);
    expect(await cms.usersOf('topics', target)).toEqual([`news/${id}+`]);
  });

  it('nothing by an id that cannot be one, and the text is saved', async () => {
    const body = richText(paragraph(link('dit', { relationTo: 'pages', value: 'inget id' })));
    const id = await cms.page();
    await cms.update('pages', id, { body }, { draft: true, autosave: true });
    // As an earlier release may have published it.
    const { db } = cms.payload;
    await db.updateOne({ collection: 'pages', id, data: { body: { sv: body } }, returning: false });
    await rebuildReferences(cms.payload, { mend: true });
    expect(await cms.broken()).toContain(`${id} > inget id`);
    await cms.update('pages', id, { body: richText('Utan.'), ...published });
  });

  it('no document in itself', async () => {
    const id = await cms.page();
    const body = richText(paragraph(link('hit', { relationTo: 'pages', value: id })));
    await cms.update('pages', id, { body, ...published });
    expect(await cms.usersOf('pages', id)).toEqual([]);
  });
});

describe('in the trash and after deletion', () => {
  it('a document uses nothing on the site, and is used when it is restored', async () => {
    const target = await cms.topic();
    const id = await cms.article({ topics: [target] });
    await cms.update('news', id, { deletedAt: new Date().toISOString() });
    const { uses } = await usedOn(await cms.request(), { collection: 'topics', id: target });
    expect(uses).toMatchObject([{ id, isPublished: false, isTrashed: true }]);
    await cms.update('news', id, { ...published, deletedAt: null }, { trash: true });
    expect(await cms.usersOf('topics', target)).toEqual([`news/${id}+`]);
    await cms.payload.delete({ collection: 'news', id });
    expect(await cms.usersOf('topics', target)).toEqual([]);
  });
});
