import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { meetWriters } from './testing/writers';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

describe('a version tells who saved it, in which role, and how', () => {
  it('from the first words to the unpublication', async () => {
    const id = await writers.begin('author', 'Utkast');
    await writers.write('author', id, 'Utkast som växer');
    await writers.done('author', `news/${id}?draft=true`, 'PATCH', { title: 'Sparat utkast' });
    await writers.publish(id);
    await writers.done('editor', `news/${id}?unpublishAllLocales=true`, 'PATCH', {
      _status: 'draft',
    });
    await writers.done('editor', `news/${id}`, 'PATCH', { deletedAt: new Date().toISOString() });
    expect(await writers.record(id)).toEqual([
      ['Utkast', 'draft', 'author', 'saved'],
      ['Utkast som växer', 'draft', 'author', 'autosaved'],
      ['Sparat utkast', 'draft', 'author', 'saved'],
      ['Sparat utkast', 'published', 'editor', 'published'],
      ['Sparat utkast', 'draft', 'editor', 'unpublished'],
      ['Sparat utkast', 'draft', 'editor', 'trashed'],
    ]);
    const [first] = await writers.versions(id);
    expect(first?.version.saved).toMatchObject({
      by: writers.people.author.user?.id,
      role: 'author',
    });
  });

  it('also when one language is unpublished alone, by its endpoint', async () => {
    const id = await writers.begin('editor', 'Bara svenska');
    await writers.publish(id);
    await writers.done('editor', `languages/news/${id}/unpublish?locale=sv`, 'POST');
    expect((await writers.record(id)).at(-1)).toEqual([
      'Bara svenska',
      'draft',
      'editor',
      'unpublished',
    ]);
  });

  it('when an older one is restored', async () => {
    const id = await writers.begin('author', 'Först');
    await writers.publish(id);
    await writers.done('editor', `news/${id}`, 'PATCH', { title: 'Sedan', _status: 'published' });
    const older = (await writers.versions(id))[1];
    await writers.done('administrator', `news/versions/${older?.id}`, 'POST');
    expect((await writers.record(id)).at(-1)).toEqual([
      'Först',
      'published',
      'administrator',
      'restored',
    ]);
  });

  it('and keeps the name when the account is deleted', async () => {
    const login = { email: 'gone@region.example', password: 'a long enough password' };
    const gone = await payload.create({
      collection: 'users',
      data: { name: 'Har slutat', role: 'author', ...login },
      overrideAccess: true,
    });
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Kvar' },
      draft: true,
      user: { ...gone, collection: 'users' },
      overrideAccess: true,
    });
    await payload.delete({ collection: 'users', id: gone.id, overrideAccess: true });
    expect(await writers.record(id)).toEqual([['Kvar', 'draft', 'Har slutat', 'saved']]);
  });

  it('and nobody where nobody is signed in', async () => {
    const data = { title: 'Av ett kommando' };
    const { id } = await payload.create({ collection: 'news', data, overrideAccess: true });
    expect((await writers.record(id))[0]?.slice(2)).toEqual([null, 'saved']);
  });

  it('in pictures and settings as in articles', async () => {
    await writers.done('editor', 'globals/commentSettings', 'POST', {});
    await writers.done('administrator', 'globals/commentSettings', 'POST', {});
    const found = await payload.findGlobalVersions({
      slug: 'commentSettings',
      sort: 'updatedAt',
      overrideAccess: true,
    });
    await writers.done('editor', `globals/commentSettings/versions/${found.docs[0]?.id}`, 'POST');
    const { docs } = await payload.findGlobalVersions({
      slug: 'commentSettings',
      sort: 'updatedAt',
      overrideAccess: true,
    });
    const told = docs.map(({ version: { saved } }) => [saved?.name, saved?.cause]);
    expect(told).toEqual([
      ['editor', 'saved'],
      ['administrator', 'saved'],
      ['editor', 'restored'],
    ]);
  });

  it('whatever the request says of it', async () => {
    const body = await writers.done('author', 'news?draft=true', 'POST', {
      title: 'Förfalskad',
      saved: {
        by: writers.people.editor.user?.id,
        name: 'editor',
        role: 'editor',
        cause: 'approved',
      },
    });
    const id = String(propertyOf(propertyOf(body, 'doc'), 'id'));
    expect(await writers.record(id)).toEqual([['Förfalskad', 'draft', 'author', 'saved']]);
  });

  it('to colleagues only', async () => {
    const id = await writers.begin('author', 'Publik');
    await writers.publish(id);
    const asVisitor = await askRest(payload, writers.people.visitor, `news/${id}`);
    expect(Object.keys(await asVisitor.json())).not.toContain('saved');
    const filtered = await askRest(
      payload,
      writers.people.visitor,
      'news?where[saved.name][exists]=true',
    );
    expect(filtered.status).toBe(400);
  });
});
