import { reservedSegments } from '@regionwebb/content/segments';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { slugOf } from '../validation/addresses';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());
afterEach(async () => {
  await payload.db.deleteMany({ collection: 'redirects', where: {} });
  await payload.db.deleteMany({ collection: 'pages', where: {} });
});

interface Changes {
  slug?: string;
  title?: string;
  parent?: string | null;
}

const publish = (title: string, parent?: string) =>
  payload.create({
    collection: 'pages',
    data: { title, parent, _status: 'published' },
    overrideAccess: true,
  });

const change = (id: string, data: Changes, locale: 'sv' | 'en' = 'sv') =>
  payload.update({
    collection: 'pages',
    id,
    locale,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  });

const pathOf = async (id: string, locale: 'sv' | 'en' = 'sv') =>
  (await payload.findByID({ collection: 'pages', id, locale, overrideAccess: true })).path;

const threeLevels = async () => {
  const top = await publish('Om oss');
  const middle = await publish('Kakor', top.id);
  const bottom = await publish('Djupt', middle.id);
  return { top: top.id, middle: middle.id, bottom: bottom.id };
};

describe('a page in the tree', () => {
  it('has an address made of the slugs above it', async () => {
    const { bottom } = await threeLevels();
    expect(await pathOf(bottom)).toBe('om-oss/kakor/djupt');
  });

  it('moves its subpages when it is renamed, with redirects for all of them', async () => {
    const { top, bottom } = await threeLevels();
    await change(top, { slug: 'om' });
    expect(await pathOf(bottom)).toBe('om/kakor/djupt');
    const { docs } = await payload.find({
      collection: 'redirects',
      sort: 'from',
      overrideAccess: true,
    });
    expect(docs.map(({ from, to }) => [from, to])).toEqual([
      ['/om-oss', '/om'],
      ['/om-oss/kakor', '/om/kakor'],
      ['/om-oss/kakor/djupt', '/om/kakor/djupt'],
    ]);
  });

  it('moves in every language at once', async () => {
    const { top, middle } = await threeLevels();
    const other = await publish('Webbplatsen');
    await change(other.id, { title: 'The site' }, 'en');
    await change(top, { title: 'About us' }, 'en');
    await change(middle, { title: 'Cookies' }, 'en');
    await change(middle, { parent: other.id });
    expect(await pathOf(middle)).toBe('webbplatsen/kakor');
    expect(await pathOf(middle, 'en')).toBe('the-site/cookies');
  });

  it('does not publish the drafts of its subpages when it moves', async () => {
    const { top, bottom } = await threeLevels();
    await payload.update({
      collection: 'pages',
      id: bottom,
      draft: true,
      data: { title: 'Bara ett utkast' },
      overrideAccess: true,
    });
    await change(top, { slug: 'om' });
    const options = { collection: 'pages', id: bottom, overrideAccess: true } as const;
    const published = await payload.findByID({ ...options, draft: false });
    const newest = await payload.findByID({ ...options, draft: true });
    expect(published).toMatchObject({ title: 'Djupt', path: 'om/kakor/djupt' });
    expect(newest).toMatchObject({ title: 'Bara ett utkast', path: 'om/kakor/djupt' });
  });

  it('keeps its address while a new name above it is only a draft', async () => {
    const { top, bottom } = await threeLevels();
    await payload.update({
      collection: 'pages',
      id: top,
      draft: true,
      data: { slug: 'om' },
      overrideAccess: true,
    });
    expect(await pathOf(bottom)).toBe('om-oss/kakor/djupt');
  });

  it('cannot be placed under itself or its subpages', async () => {
    const { top, bottom } = await threeLevels();
    await expect(change(top, { parent: bottom })).rejects.toMatchObject({
      data: { errors: [{ path: 'parent', message: expect.stringContaining('sig själv') }] },
    });
    await expect(change(top, { parent: top })).rejects.toThrow('Ligger under');
  });

  it('cannot be deeper than five levels, alone or with its subpages', async () => {
    const { middle, bottom } = await threeLevels();
    const fourth = await publish('Fyra', bottom);
    const fifth = await publish('Fem', fourth.id);
    await expect(publish('Sex', fifth.id)).rejects.toThrow('Ligger under');
    const above = await publish('Ovanför');
    const wellAbove = await publish('Långt ovanför');
    await change(above.id, { parent: wellAbove.id });
    await expect(change(middle, { parent: above.id })).rejects.toThrow('Ligger under');
  });

  it('cannot have a reserved address at the top', async () => {
    const { slug, id } = await publish('Kontakt');
    expect(slug).toBe('kontakt-2');
    await expect(change(id, { slug: 'nyheter' })).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('/nyheter') }] },
    });
  });

  it.each([...reservedSegments].filter((segment) => slugOf(segment) === segment))(
    'cannot be published at /%s, where the site shows something else',
    async (segment) => {
      const { slug, id } = await publish(segment);
      expect(slug).toBe(`${segment}-2`);
      await expect(change(id, { slug: segment })).rejects.toMatchObject({
        data: { errors: [{ path: 'slug', message: expect.stringContaining(`/${segment} `) }] },
      });
    },
  );

  describe('that has got a reserved address before it was reserved', () => {
    let id: string;

    beforeEach(async () => {
      ({ id } = await publish('Titta först'));
      const stored = await payload.db.findOne({
        collection: 'pages',
        where: { id: { equals: id } },
      });
      const data = { ...stored, slug: { sv: 'preview' }, path: { sv: 'preview' } };
      await payload.db.updateOne({ collection: 'pages', id, data });
      const where = { parent: { equals: id } };
      const { docs } = await payload.db.findVersions({ collection: 'pages', where });
      for (const { id, version } of docs)
        await payload.db.updateVersion({
          collection: 'pages',
          id,
          versionData: { version: { ...version, ...data } },
        });
      expect(await pathOf(id)).toBe('preview');
    });

    it('is told at its next save that it needs another, and moves there', async () => {
      await expect(change(id, { title: 'Titta sedan' })).rejects.toMatchObject({
        data: { errors: [{ path: 'slug', message: expect.stringContaining('/preview används') }] },
      });
      await change(id, { slug: 'titta' });
      expect(await pathOf(id)).toBe('titta');
    });

    it('can be unpublished, saved as a draft and thrown away', async () => {
      const update = { collection: 'pages', id, overrideAccess: true } as const;
      await payload.update({ ...update, draft: true, data: { title: 'Titta sedan' } });
      await payload.update({ ...update, data: { _status: 'draft' } });
      await payload.update({ ...update, data: { deletedAt: new Date().toISOString() } });
      expect(await payload.count({ collection: 'pages', overrideAccess: true })).toEqual({
        totalDocs: 0,
      });
    });
  });

  it('may have a reserved address further down', async () => {
    const { top } = await threeLevels();
    const { id } = await publish('Frågor', top);
    await change(id, { slug: 'kontakt' });
    expect(await pathOf(id)).toBe('om-oss/kontakt');
  });
});

describe('the dates of a page (T5, T6)', () => {
  it('are set when it is first published, and unchanged by later saves and moves', async () => {
    const { id, publishedAt } = await publish('Om oss');
    expect(publishedAt).toBeTruthy();
    const other = await publish('Webbplatsen');
    await change(id, { title: 'Om myndigheten', parent: other.id });
    const now = await payload.findByID({ collection: 'pages', id, overrideAccess: true });
    expect([now.publishedAt, now.revisedAt ?? null]).toEqual([publishedAt, null]);
  });

  it('are empty on drafts and copies, and may be set by an editor', async () => {
    const date = '2019-10-24T08:53:00.000Z';
    const draft = await payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'Utkast' },
      overrideAccess: true,
    });
    expect(draft.publishedAt).toBeFalsy();
    const { id } = await payload.update({
      collection: 'pages',
      id: draft.id,
      data: { publishedAt: date, revisedAt: date, _status: 'published' },
      overrideAccess: true,
    });
    expect(await payload.findByID({ collection: 'pages', id, overrideAccess: true })).toMatchObject(
      { publishedAt: date, revisedAt: date },
    );
    const options = { collection: 'pages', id, draft: true, overrideAccess: true } as const;
    expect(await payload.duplicate(options)).toMatchObject({ publishedAt: null, revisedAt: null });
  });
});
