import type { Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { openTestCms } from '../../testing/open-test-cms';
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

describe('what was saved stays as it was saved', () => {
  it('when an editor writes in what an author has autosaved', async () => {
    const id = await writers.begin('author', 'Skribentens');
    await writers.write('author', id, 'Skribentens ord');
    await writers.write('author', id, 'Skribentens sista ord');
    await writers.leave();
    await writers.write('editor', id, 'Redaktörens ord');
    await writers.write('editor', id, 'Redaktörens sista ord');
    await writers.leave();
    await writers.write('author', id, 'Skribenten igen');
    expect(await writers.record(id)).toEqual([
      ['Skribentens', 'draft', 'author', 'saved'],
      ['Skribentens sista ord', 'draft', 'author', 'autosaved'],
      ['Redaktörens sista ord', 'draft', 'editor', 'autosaved'],
      ['Skribenten igen', 'draft', 'author', 'autosaved'],
    ]);
  });

  it('when two autosave at the same time', async () => {
    const id = await writers.begin('author', 'Samtidigt');
    await writers.write('author', id, 'Skribentens ord');
    await writers.leave();
    const words = { editor: 'Redaktörens ord', administrator: 'Administratörens ord' };
    const path = `news/${id}?draft=true&autosave=true`;
    const answers = await Promise.all(
      (['editor', 'administrator'] as const).map(async (who) => {
        const { status } = await writers.send(who, path, 'PATCH', { title: words[who] });
        return { who, status };
      }),
    );
    // Whoever comes second may be refused by the other's lock, and is then not in the record.
    const saved = answers.filter(({ status }) => status === 200).map(({ who }) => who);
    expect(saved.length).toBeGreaterThan(0);
    expect((await writers.record(id)).slice(0, 2)).toEqual([
      ['Samtidigt', 'draft', 'author', 'saved'],
      ['Skribentens ord', 'draft', 'author', 'autosaved'],
    ]);
    const after = (await writers.record(id)).slice(2).map(([title, , name]) => [title, name]);
    const all = saved.map((who) => [words[who], who]).sort();
    const { hasTransactions } = await import('../../database/database');
    // Without transactions one autosave can come between the steps of another, and only the later words are sure.
    if (hasTransactions) expect(after.sort()).toEqual(all);
    else expect(all).toEqual(expect.arrayContaining(after));
  });

  it('when it is unpublished (R1, K11)', async () => {
    const id = await writers.begin('editor', 'Som det var');
    await writers.publish(id);
    const published = (await writers.versions(id)).at(-1);
    await writers.done('editor', `news/${id}?unpublishAllLocales=true`, 'PATCH', {
      _status: 'draft',
    });
    const after = await writers.versions(id);
    expect(after.find((each) => each.id === published?.id)).toMatchObject({
      id: published?.id,
      updatedAt: published?.updatedAt,
      version: published?.version,
    });
    expect(after.filter(({ latest }) => latest)).toHaveLength(1);
    expect(await writers.publicTitle(id)).toBeUndefined();
  });

  it('when it is unpublished while a new draft waits', async () => {
    const id = await writers.begin('editor', 'Ute');
    await writers.publish(id);
    await writers.write('author', id, 'Väntar');
    await writers.leave();
    await writers.done('editor', `news/${id}?unpublishAllLocales=true`, 'PATCH', {
      _status: 'draft',
    });
    expect(await writers.record(id)).toEqual([
      ['Ute', 'draft', 'editor', 'saved'],
      ['Ute', 'published', 'editor', 'published'],
      ['Väntar', 'draft', 'author', 'autosaved'],
      ['Väntar', 'draft', 'editor', 'unpublished'],
    ]);
  });
});

describe('restoring a version of a draft leaves what is published as it is', () => {
  const withDraft = async (title: string) => {
    const id = await writers.begin('editor', `${title} i början`);
    await writers.done('editor', `news/${id}`, 'PATCH', { title, _status: 'published' });
    const [draft] = await writers.versions(id);
    return { id, version: String(draft?.id) };
  };
  it.each<[string, (version: string) => Promise<unknown>]>([
    ['REST', (version) => writers.done('editor', `news/versions/${version}`, 'POST')],
    [
      'GraphQL',
      async (version) => {
        const query = `mutation { restoreVersionNews(id: "${version}") { id } }`;
        const { errors } = await askGraphql(payload, writers.people.editor, query);
        expect(errors).toBeUndefined();
      },
    ],
    [
      'the Local API',
      (id) => payload.restoreVersion({ collection: 'news', id, overrideAccess: true }),
    ],
  ])('by %s', async (door, restore) => {
    const { id, version } = await withDraft(door);
    const announced = await payload.count({ collection: 'changes', overrideAccess: true });
    await restore(version);
    expect(await writers.publicTitle(id)).toBe(door);
    const newest = await payload.findByID({ collection: 'news', id, draft: true, depth: 0 });
    expect(newest).toMatchObject({ title: `${door} i början`, _status: 'draft' });
    expect(newest.saved?.cause).toBe('restored');
    expect(await payload.count({ collection: 'changes', overrideAccess: true })).toEqual(announced);
  });

  it('and one that was published is published again', async () => {
    const id = await writers.begin('editor', 'Ett');
    await writers.publish(id);
    const older = (await writers.versions(id)).at(-1);
    await writers.done('editor', `news/${id}`, 'PATCH', { title: 'Två', _status: 'published' });
    await writers.done('editor', `news/versions/${older?.id}`, 'POST');
    expect(await writers.publicTitle(id)).toBe('Ett');
  });

  it('and what is not published at all becomes the draft that was', async () => {
    const id = await writers.begin('author', 'Före');
    await writers.done('author', `news/${id}?draft=true`, 'PATCH', { title: 'Efter' });
    const [older] = await writers.versions(id);
    await writers.done('author', `news/versions/${older?.id}?draft=true`, 'POST');
    expect((await writers.record(id)).at(-1)).toEqual(['Före', 'draft', 'author', 'restored']);
  });
});
