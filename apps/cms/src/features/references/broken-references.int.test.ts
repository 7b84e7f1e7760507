import { figure } from '@regionwebb/fixtures/factories/blocks';
import { link, toDocument } from '@regionwebb/fixtures/factories/links';
import { paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { brokenReferences } from './read-references';
import { meetEverybody } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
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

  it('while the date of its target is to come, and not from then on', async () => {
    const inTwoDays = new Date(Date.now() + 2 * 86_400_000);
    const date = inTwoDays.toISOString();
    const target = await cms.page({ publishedAt: date });
    const id = await cms.page({ body: linkTo(target) });
    const reference = `${id} > ${target}`;
    expect(await cms.broken()).toEqual([reference]);
    expect(await cms.broken(new Date(inTwoDays.getTime() + 1000))).toEqual([]);
    await cms.update('pages', target, { publishedAt: '2026-01-01T11:00:00.000Z', ...published });
    expect(await cms.broken()).toEqual([]);
    await cms.update('pages', target, { publishedAt: date, ...published });
    expect(await cms.broken()).toEqual([reference]);
    await cms.update('pages', target, { _status: 'draft' });
    expect(await cms.broken(new Date(inTwoDays.getTime() + 1000))).toEqual([reference]);
    await cms.update('pages', target, { publishedAt: '2026-01-02T11:00:00.000Z', ...published });
    expect(await cms.broken()).toEqual([]);
  });

  it('in a text whose language its target lacks', async () => {
    const english = (title: string, more = {}) => ({ title: named(title), ...more, ...published });
    const target = await cms.page();
    const id = await cms.page({ body: linkTo(target) });
    const inEnglish = { locale: 'en' };
    await cms.update('pages', id, english('From', { body: richText('No link.') }), inEnglish);
    expect(await cms.broken()).toEqual([]);
    await cms.update('pages', id, english('From', { body: linkTo(target) }), inEnglish);
    expect(await cms.broken()).toEqual([`${id} > ${target}`]);
    await cms.update('pages', target, english('To'), inEnglish);
    expect(await cms.broken()).toEqual([]);
    const { editor } = await meetEverybody(cms.payload);
    const path = `languages/pages/${target}/unpublish`;
    const unpublish = (locale: string) =>
      askRest(cms.payload, editor, `${path}?locale=${locale}`, { method: 'POST' });
    expect((await unpublish('en')).status).toBe(200);
    expect(await cms.broken()).toEqual([`${id} > ${target}`]);
    await cms.update('pages', target, english('To'), inEnglish);
    expect((await unpublish('sv')).status).toBe(200);
    // The Swedish text has the link too.
    expect(await cms.broken()).toEqual([`${id} > ${target}`]);
    await cms.update('pages', target, published);
    expect(await cms.broken()).toEqual([]);
  });

  it('in a menu, in the languages that its label is in', async () => {
    const target = await cms.page();
    const menu = (label: string, locale: 'sv' | 'en', id?: string) =>
      cms.payload.updateGlobal({
        slug: 'navigation',
        data: { main: [{ id, label, link: toDocument('pages', target) }] },
        locale,
      });
    const { main } = await menu('Om oss', 'sv');
    expect(await cms.broken()).toEqual([]);
    await menu('About us', 'en', main?.[0]?.id ?? undefined);
    expect(await cms.broken()).toEqual([`navigation > ${target}`]);
    const english = { title: named('To'), ...published };
    await cms.update('pages', target, english, { locale: 'en' });
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
