import { aContact, anArticle, anOffice } from '@regionwebb/fixtures/factories/documents';
import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  restoreVersionOperation,
} from 'payload';
import sharp from 'sharp';
import { openTestCms } from '../../testing/open-test-cms';
import { tagsOf } from '../../testing/tags-of';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const published = { _status: 'published' } as const;
const article = (data = {}, draft = false) =>
  payload.create({ collection: 'news', data: anArticle(data), draft });
const draftArticle = () => article({ title: 'Utkast', _status: 'draft' }, true);
const picture = async (name: string) => {
  const background = { r: name.length, g: 90, b: 110 };
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
  return { name, data, mimetype: 'image/png', size: data.length };
};
const announcedBy = (doing: () => Promise<unknown>) => tagsOf(payload, doing);
const update = (collection: CollectionSlug, id: string, data: object, more: object = {}) =>
  payload.update({ collection, id, data, ...more });

describe('a public change is announced (architecture decision 4)', () => {
  it('when an article is published, renamed, unpublished, trashed, restored and deleted', async () => {
    const { id } = await draftArticle();
    expect(await announcedBy(() => update('news', id, published))).toEqual(['news']);
    const rename = () => update('news', id, { ...published, slug: 'ny-adress' });
    expect(await announcedBy(rename)).toEqual(['news', 'redirects']);
    expect(await announcedBy(() => update('news', id, { _status: 'draft' }))).toEqual(['news']);
    const deletedAt = new Date().toISOString();
    expect(await announcedBy(() => update('news', id, { deletedAt }))).toEqual(['news']);
    const restore = () => update('news', id, { deletedAt: null }, { trash: true });
    expect(await announcedBy(restore)).toEqual(['news']);
    expect(await announcedBy(() => payload.delete({ collection: 'news', id }))).toEqual(['news']);
  });

  it('when an article is created as published, also in another language', async () => {
    expect(await announcedBy(() => article())).toEqual(['news']);
    const { id } = await article();
    const english = { ...published, title: 'In English' };
    expect(await announcedBy(() => update('news', id, english, { locale: 'en' }))).toEqual([
      'news',
    ]);
  });

  it('when an old version is restored as published', async () => {
    const { id } = await article();
    await update('news', id, { ...published, title: 'Ny rubrik' });
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const restore = (draft: boolean) => async () =>
      restoreVersionOperation({
        collection: payload.collections.news,
        id: docs[0]?.id ?? '',
        draft,
        overrideAccess: true,
        req: await createLocalReq({}, payload),
      });
    expect(await announcedBy(restore(true))).toEqual([]);
    expect(await announcedBy(restore(false))).toEqual(['news']);
  });

  it('when a contact, an office or a global is changed', async () => {
    const contact = await payload.create({ collection: 'contacts', data: aContact() });
    const office = await payload.create({ collection: 'offices', data: anOffice() });
    const call = () => update('contacts', contact.id, { ...published, phone: '1177' });
    expect(await announcedBy(call)).toEqual(['contacts']);
    const move = () => update('offices', office.id, { ...published, city: 'Umeå' });
    expect(await announcedBy(move)).toEqual(['offices']);
    const save = () => payload.updateGlobal({ slug: 'site', data: { name: 'Region Exempel' } });
    expect(await announcedBy(save)).toEqual(['site']);
  });

  it('when a picture gets a new description or file', async () => {
    const file = await picture('torg.png');
    const { id } = await payload.create({ collection: 'media', data: { alt: 'Ett torg' }, file });
    expect(await announcedBy(() => update('media', id, { alt: 'En gata' }))).toEqual(['media']);
    const replace = async () => update('media', id, {}, { file: await picture('gatan.png') });
    expect(await announcedBy(replace)).toEqual(['media']);
  });

  it('when documents are changed or deleted in bulk', async () => {
    for (const byline of ['Alla', 'Alla']) await article({ byline });
    const where = { byline: { equals: 'Alla' } };
    const change = () =>
      payload.update({ collection: 'news', where, data: { ...published, byline: 'Ingen' } });
    expect(await announcedBy(change)).toEqual(['news']);
    const destroy = () =>
      payload.delete({ collection: 'news', where: { byline: { equals: 'Ingen' } } });
    expect(await announcedBy(destroy)).toEqual(['news']);
  });
});

describe('a change that is not public is not announced', () => {
  it('a draft, and its autosaves', async () => {
    let id = '';
    const write = async () => ({ id } = await draftArticle());
    expect(await announcedBy(write)).toEqual([]);
    const more = () => update('news', id, { title: 'Mer' }, { draft: true, autosave: true });
    expect(await announcedBy(more)).toEqual([]);
  });

  it('a draft of a published document', async () => {
    const { id } = await article();
    const write = (more: object) => () =>
      update('news', id, { title: 'Nytt' }, { draft: true, ...more });
    expect(await announcedBy(write({}))).toEqual([]);
    expect(await announcedBy(write({ autosave: true }))).toEqual([]);
  });

  it('a user', async () => {
    const data = { name: 'Redaktionen', email: 'r@region.example', password: 'x'.repeat(12) };
    const add = () => payload.create({ collection: 'users', data: { ...data, role: 'editor' } });
    expect(await announcedBy(add)).toEqual([]);
  });
});
