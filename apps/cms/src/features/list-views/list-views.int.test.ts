import { initI18n } from '@payloadcms/translations';
import type { CollectionSlug, Payload } from 'payload';
import { flattenTopLevelFields } from 'payload/shared';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { isOwned } from '../owners/owner-of';
import { meetWriters } from '../versions/testing/writers';
import { parametersOf, viewsOf } from './views';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

const viewsFor = (collection: CollectionSlug) => {
  const { admin, flattenedFields } = payload.collections[collection].config;
  return viewsOf({
    fields: flattenedFields.map(({ name }) => name),
    title: admin.useAsTitle ?? 'id',
    userId: writers.people.author.user?.id ?? '',
    now: new Date(),
  });
};
/** The titles of a view, asked for by its address as the admin's list asks. */
const titlesIn = async (name: string, more = '') => {
  const view = viewsFor('news').find((each) => each.name === name);
  const query = view && new URLSearchParams(parametersOf(view));
  const path = `news?draft=true&depth=0&limit=50&sort=createdAt&${query}${more}`;
  const answer = await askRest(payload, writers.people.author, path);
  const docs = propertyOf(await answer.json(), 'docs');
  return Array.isArray(docs) ? docs.map((doc) => propertyOf(doc, 'title')) : answer.status;
};

it('finds what each view says', async () => {
  await writers.begin('author', 'Skribentens');
  const owned = await writers.begin('editor', 'Ägs av skribenten');
  const data = { ownerPerson: writers.people.author.user?.id };
  await writers.done('editor', `news/${owned}?draft=true`, 'PATCH', data);
  const old = await writers.begin('editor', 'Gammal');
  await writers.done('editor', `news/${old}?draft=true`, 'PATCH', { reviewBy: '2026-01-01' });
  const both = await writers.begin('editor', 'På två språk');
  const english = { title: 'In English' };
  await writers.done('editor', `news/${both}?draft=true&locale=en`, 'PATCH', english);
  const sent = await writers.begin('author', 'Skickad');
  await writers.done('author', `workflow/news/${sent}/send`, 'POST', {});

  const everything = ['Skribentens', 'Ägs av skribenten', 'Gammal', 'På två språk', 'Skickad'];
  expect(await titlesIn('all')).toEqual(everything);
  expect(await titlesIn('mine')).toEqual(['Skribentens', 'Ägs av skribenten', 'Skickad']);
  expect(await titlesIn('review')).toEqual(['Skickad']);
  expect(await titlesIn('planned')).toEqual([]);
  expect(await titlesIn('due')).toEqual(['Gammal']);
  expect(await titlesIn('swedish-only')).toEqual(
    everything.filter((title) => title !== 'På två språk'),
  );
});

it('shows state, owner and who changed it last of all content, and in forms no other state than ours', () => {
  for (const { admin, flattenedFields, slug } of payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === 'review')) continue;
    const wanted = ['review.state', 'saved.name', ...(isOwned(slug) ? ['ownerFunction'] : [])];
    expect([slug, admin.defaultColumns]).toEqual([slug, expect.arrayContaining(wanted)]);
    const { Status } = admin.components?.edit ?? {};
    expect([slug, Status]).toEqual([slug, '/features/publishing/publication-status#NoStatus']);
  }
});

it.each([
  ['sv', 'Läge', 'Ändrad av', 'Ändrad av (id)'],
  ['en', 'State', 'Changed by', 'Changed by (id)'],
] as const)('names columns, in %s, by the field alone: %s, %s, %s', async (language, ...names) => {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'client', language });
  const { fields } = payload.collections.news.config;
  const columns = flattenTopLevelFields(fields, { i18n, moveSubFieldsToTop: true });
  const labels = ['review.state', 'saved.name', 'saved.by'].map((path) =>
    propertyOf(
      columns.find((column) => propertyOf(column, 'accessor') === path),
      'labelWithPrefix',
    ),
  );
  expect(labels).toEqual(names);
});

it('only has views of fields that the collection has', () => {
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === 'review')) continue;
    const asked = JSON.stringify(viewsFor(slug));
    expect([slug, asked.includes('ownerPerson')]).toEqual([slug, isOwned(slug)]);
    const hasReviewDate = flattenedFields.some(({ name }) => name === 'reviewBy');
    expect([slug, asked.includes('reviewBy')]).toEqual([slug, hasReviewDate]);
  }
});

it('finds words of the text, all of those that are searched for', async () => {
  const id = await writers.begin('editor', 'Om båtar');
  const data = { ingress: 'Region Exempel köper vattenskotrar till hamnen.' };
  await writers.done('editor', `news/${id}?draft=true`, 'PATCH', data);
  const { listSearchableFields = [] } = payload.collections.news.config.admin;
  const search = (words: string) =>
    listSearchableFields
      .map((field, index) => `where[or][${index}][${field}][like]=${encodeURIComponent(words)}`)
      .join('&');
  for (const words of ['vattenskotrar', 'hamnen vattenskotrar', 'VATTENSKOTRAR'])
    expect(await titlesIn('none', `&${search(words)}`)).toEqual(['Om båtar']);
  expect(await titlesIn('none', `&${search('vattenskotrar saknas')}`)).toEqual([]);
});
