import { createLocalReq, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { meetWriters } from '../versions/testing/writers';
import { newestVersion } from '../versions/newest-version';
import { reviewIn } from './states';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

const reviewOf = async (id: string, locale: 'sv' | 'en' = 'sv') => {
  const newest = await newestVersion(await createLocalReq({}, payload), 'news', id);
  return reviewIn(newest?.version, locale);
};
const rowState = async (id: string, locale: 'sv' | 'en') => {
  const row = await payload.db.findOne({ collection: 'news', where: { id: { equals: id } } });
  return propertyOf(propertyOf(propertyOf(row, 'review'), locale), 'state');
};

describe('the state of a text', () => {
  it('is a draft by whoever wrote it, published, and a draft again when it is changed', async () => {
    const id = await writers.begin('author', 'Första');
    expect(await reviewOf(id)).toMatchObject({ state: 'draft', writtenName: 'author' });
    await writers.write('author', id, 'Andra');
    await writers.leave();
    await writers.publish(id);
    expect(await reviewOf(id)).toMatchObject({ state: 'published', writtenName: 'author' });
    await writers.write('editor', id, 'Tredje');
    expect(await reviewOf(id)).toMatchObject({ state: 'draft', writtenName: 'editor' });
    expect(await rowState(id, 'sv')).toBe('published');
  });

  it('is that of its language', async () => {
    const id = await writers.begin('editor', 'På svenska');
    await writers.done('editor', `news/${id}?draft=true&locale=en`, 'PATCH', {
      title: 'In English',
    });
    await writers.publish(id);
    expect(await reviewOf(id, 'sv')).toMatchObject({ state: 'published' });
    expect(await reviewOf(id, 'en')).toMatchObject({ state: 'draft' });
    expect(await rowState(id, 'en')).not.toBe('published');
    await writers.done('editor', `news/${id}?locale=en`, 'PATCH', { _status: 'published' });
    expect(await reviewOf(id, 'en')).toMatchObject({ state: 'published' });
    await writers.done('editor', `languages/news/${id}/unpublish?locale=en`, 'POST');
    expect(await reviewOf(id, 'en')).toMatchObject({ state: 'draft' });
    expect(await reviewOf(id, 'sv')).toMatchObject({ state: 'published' });
    await writers.done('editor', `news/${id}?unpublishAllLocales=true`, 'PATCH', {
      _status: 'draft',
    });
    expect(await reviewOf(id, 'sv')).toMatchObject({ state: 'draft' });
  });

  it('cannot be set by anyone, nor read by a visitor', async () => {
    const id = await writers.begin('editor', 'Försök');
    const review = { state: 'approved', hash: 'x', decidedName: 'author' };
    await writers.send('editor', `news/${id}?draft=true`, 'PATCH', { review });
    expect(await reviewOf(id)).toMatchObject({ state: 'draft', hash: null });
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { review: { state: 'approved' } },
      overrideAccess: true,
    });
    expect(await reviewOf(id)).toMatchObject({ state: 'draft' });
    await writers.leave();
    await writers.publish(id);
    const { body } = await writers.send('visitor', `news/${id}`, 'GET');
    expect(body).toHaveProperty('title', 'Försök');
    expect(body).not.toHaveProperty('review');
  });

  it('is both when both languages are published at once', async () => {
    const id = await writers.begin('editor', 'Båda');
    await writers.done('editor', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Both' });
    await writers.done('editor', `news/${id}?publishAllLocales=true`, 'PATCH', {
      _status: 'published',
    });
    expect((await reviewOf(id, 'sv')).state).toBe('published');
    expect((await reviewOf(id, 'en')).state).toBe('published');
  });

  it('is a draft in both languages of a copy, whatever the original was', async () => {
    for (const locale of ['sv', 'en']) {
      const id = await writers.begin('author', 'Original');
      await writers.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', {
        title: 'Original text',
      });
      const seen = String(
        (await newestVersion(await createLocalReq({}, payload), 'news', id))?.version.updatedAt,
      );
      await writers.leave();
      const path = `workflow/news/${id}/approve?locale=${locale}`;
      await writers.done('editor', path, 'POST', { seen });
      const body = await writers.done('editor', `news/${id}/duplicate`, 'POST', {});
      const copy = String(propertyOf(propertyOf(body, 'doc'), 'id'));
      for (const each of ['sv', 'en'] as const)
        expect(await reviewOf(copy, each)).toMatchObject({
          state: 'draft',
          hash: null,
          version: null,
        });
    }
  });

  it('stays with what is under way when the published text is taken away', async () => {
    const id = await writers.begin('author', 'Ute');
    await writers.leave();
    await writers.publish(id);
    await writers.write('author', id, 'Ny lydelse');
    await writers.leave();
    await writers.done('author', `workflow/news/${id}/send`, 'POST', {});
    const data = { _status: 'draft' };
    await writers.done('editor', `news/${id}?unpublishAllLocales=true`, 'PATCH', data);
    expect(await writers.publicTitle(id)).toBeUndefined();
    expect(await reviewOf(id)).toMatchObject({ state: 'review', sentName: 'author' });
  });

  it('is published in both languages when a version that was published in both is restored', async () => {
    const id = await writers.begin('editor', 'Båda');
    await writers.done('editor', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Both' });
    const published = { _status: 'published' };
    await writers.done('editor', `news/${id}?publishAllLocales=true`, 'PATCH', published);
    const version = (await writers.versions(id)).at(-1);
    await writers.done('editor', `news/${id}`, 'PATCH', { title: 'Ändrad', ...published });
    await writers.done('editor', `news/versions/${version?.id}`, 'POST');
    expect((await reviewOf(id, 'sv')).state).toBe('published');
    expect((await reviewOf(id, 'en')).state).toBe('published');
  });
});
