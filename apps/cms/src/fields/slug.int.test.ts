import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const create = (title: string, slug?: string) =>
  payload.create({
    collection: 'news',
    data: { title, slug, _status: 'published' },
    overrideAccess: true,
  });

const draft = (id: string, data: { title?: string; slug?: string | null }) =>
  payload.update({ collection: 'news', id, draft: true, data, overrideAccess: true });

describe('a slug', () => {
  it('is made of the title in Swedish letters (T16)', async () => {
    const { slug } = await create('Göteborg & Örebro – idé');
    expect(slug).toBe('goteborg-och-orebro-ide');
  });

  it('gets a number when another article has it', async () => {
    await create('Samma rubrik');
    const second = await create('Samma rubrik');
    const third = await create('Samma rubrik');
    expect([second.slug, third.slug]).toEqual(['samma-rubrik-2', 'samma-rubrik-3']);
  });

  it('is normalised when an editor types it', async () => {
    const { slug } = await create('Rubrik', ' Egen Adress/Åäö ');
    expect(slug).toBe('egen-adress-aao');
  });

  it('is refused when it is typed and taken', async () => {
    await create('Upptagen');
    await expect(create('En annan', 'upptagen')).rejects.toMatchObject({
      data: {
        errors: [{ path: 'slug', message: expect.stringContaining('används redan av ”Upptagen”') }],
      },
    });
  });

  it('is kept when the slug of a restored version is taken', async () => {
    const { id } = await create('Flyttar');
    const renamed = { title: 'Har flyttat', slug: 'har-flyttat', _status: 'published' } as const;
    await payload.update({ collection: 'news', id, data: renamed, overrideAccess: true });
    await create('Flyttar');
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    });
    await payload.restoreVersion({
      collection: 'news',
      id: String(docs.find(({ version }) => version.slug === 'flyttar')?.id),
      overrideAccess: true,
    });
    const found = await payload.findByID({ collection: 'news', id, overrideAccess: true });
    expect(found).toMatchObject({ title: 'Flyttar', slug: 'har-flyttat' });
  });

  describe('in the language that is not being saved', () => {
    const inEnglish = (id: string, data: object, more = {}) =>
      payload.update({ collection: 'news', id, locale: 'en', data, overrideAccess: true, ...more });

    /** An article with a version whose English slug is now taken by another article. */
    const withTakenSlug = async (title: string, now: string) => {
      const { id } = await create(title);
      const published = { title: `${title} in English`, slug: 'wanted', _status: 'published' };
      await inEnglish(id, published);
      const { docs } = await payload.findVersions({
        collection: 'news',
        where: { parent: { equals: id } },
        sort: '-createdAt',
        overrideAccess: true,
      });
      await inEnglish(id, { slug: now, _status: 'published' });
      const other = await create(`Den andra om ${title}`);
      await inEnglish(other.id, { ...published, title: 'The other' });
      return { id, version: docs[0]?.id ?? '' };
    };

    it('is kept when the slug of a restored version is taken', async () => {
      const { id, version } = await withTakenSlug('Återställs', 'today');
      await payload.restoreVersion({ collection: 'news', id: version, overrideAccess: true });
      const found = await payload.findByID({
        collection: 'news',
        id,
        locale: 'en',
        overrideAccess: true,
      });
      expect(found).toMatchObject({ title: 'Återställs in English', slug: 'today' });
    });

    it('is refused with the title of the other document when a draft is published', async () => {
      const { id } = await create('Väntar på engelskan');
      await inEnglish(id, { title: 'Waiting', slug: 'waited-for' }, { draft: true });
      const other = await create('Hann före');
      await inEnglish(other.id, { title: 'Came first', slug: 'waited-for', _status: 'published' });
      const data = { _status: 'published' } as const;
      const all = { data, publishAllLocales: true, overrideAccess: true };
      await expect(payload.update({ collection: 'news', id, ...all })).rejects.toMatchObject({
        data: {
          errors: [
            {
              path: 'slug',
              message: expect.stringMatching(/den engelska sidan\. .*av ”Came first”/),
            },
          ],
        },
      });
    });
  });

  it('is taken also by documents in the trash', async () => {
    const { id } = await create('I papperskorgen');
    await payload.update({
      collection: 'news',
      id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    const { slug } = await create('I papperskorgen');
    expect(slug).toBe('i-papperskorgen-2');
  });

  it('follows the title before publication', async () => {
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Re' },
      overrideAccess: true,
    });
    const { slug } = await draft(id, { title: 'Regionen växer', slug: 're' });
    expect(slug).toBe('regionen-vaxer');
  });

  it('does not follow the title after publication', async () => {
    const { id } = await create('Först så');
    const { slug } = await draft(id, { title: 'Sedan så' });
    expect(slug).toBe('forst-sa');
  });

  it('is separate in each language', async () => {
    const { id } = await create('Forskning & tillväxt');
    const english = await payload.update({
      collection: 'news',
      id,
      locale: 'en',
      data: { title: 'Research & growth' },
      overrideAccess: true,
    });
    expect(english.slug).toBe('research-and-growth');
  });

  it('is not copied when an article is duplicated', async () => {
    const { id } = await create('Förlagan');
    const copy = await payload.duplicate({
      collection: 'news',
      id,
      draft: true,
      overrideAccess: true,
    });
    expect(copy).toMatchObject({ slug: 'forlagan-2', publishedAt: null });
  });
});
