import { figure } from '@regionwebb/fixtures/factories/blocks';
import { link } from '@regionwebb/fixtures/factories/links';
import { paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { brokenReferences } from './read-references';
import { ReferenceTests } from './testing/reference-tests';

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

describe('a published reference is broken', () => {
  const linkTo = (value: string) =>
    richText(paragraph(link('dit', { relationTo: 'pages', value })));

  it('while its target is a draft, unpublished, or in the trash', async () => {
    const target = await cms.page({ _status: 'draft' }, { draft: true });
    const id = await cms.page({ body: linkTo(target) });
    const reference = `${id} > ${target}`;
    expect(await cms.broken()).toEqual([reference]);
    await cms.update('pages', target, published);
    expect(await cms.broken()).toEqual([]);
    await cms.update('pages', target, { title: 'Ändrad' }, { draft: true, autosave: true });
    expect(await cms.broken()).toEqual([]);
    await cms.update('pages', target, { _status: 'draft' });
    expect(await cms.broken()).toEqual([reference]);
    await cms.update('pages', target, published);
    await cms.update('pages', target, { deletedAt: new Date().toISOString() });
    expect(await cms.broken()).toEqual([reference]);
    await cms.update('pages', target, { ...published, deletedAt: null }, { trash: true });
    expect(await cms.broken()).toEqual([]);
    await cms.update('pages', target, { _status: 'draft' });
    // A draft that links to it is not on the site.
    await cms.update('pages', id, { _status: 'draft' });
    expect(await cms.broken()).toEqual([]);
  });

  it('from its target’s deletion until the text is changed', async () => {
    const [target, image] = [await cms.page(), await cms.picture()];
    const id = await cms.page({
      body: richText(...[linkTo(target).root.children, figure({ image })].flat()),
    });
    await cms.payload.delete({ collection: 'pages', id: target });
    await cms.update('media', image, { deletedAt: new Date().toISOString() });
    const both = [`${id} > ${target}`, `${id} > ${image}`].sort();
    expect((await cms.broken()).sort()).toEqual(both);
    await cms.payload.delete({ collection: 'media', id: image, trash: true });
    expect((await cms.broken()).sort()).toEqual(both);
    const { references, total } = await brokenReferences(await cms.request(), { limit: 1 });
    expect([references.length, total]).toEqual([1, 2]);
    await cms.update('pages', id, { body: richText('Utan.'), ...published });
    expect(await cms.broken()).toEqual([]);
  });

  it('not by a relation that is removed with what it names', async () => {
    const subject = await cms.topic();
    const id = await cms.article({ topics: [subject] });
    await cms.update('news', id, { ingress: 'Nytt utkast.' }, { draft: true });
    await cms.payload.delete({ collection: 'topics', id: subject });
    await cms.update('news', id, { topics: [], ...published });
    expect(await cms.broken()).not.toContain(`${id} > ${subject}`);
  });
});
