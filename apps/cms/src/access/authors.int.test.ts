import { anArticle } from '@regionwebb/fixtures/factories/documents';
import type { News } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { askGraphql } from './testing/graphql-api';
import { askRest } from './testing/rest-api';
import { meetEverybody, type Person, type Who } from './testing/people';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let live: News;
let draft: News;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
beforeEach(async () => {
  live = await payload.create({ collection: 'news', data: anArticle() });
  draft = await payload.create({ collection: 'news', data: { title: 'Utkast' }, draft: true });
});
afterAll(() => close());

const ask = (path: string, method: string, data: object = {}) =>
  askRest(payload, people.author, path, { method, data });
const publicCopy = (id: string) =>
  payload.db.findOne({ collection: 'news', where: { id: { equals: id } } });
const published = { _status: 'published' };

it.each([
  ['saving past the draft', () => ask(`news/${live.id}`, 'PATCH', { title: 'Ändrad' })],
  ['publishing', () => ask(`news/${draft.id}`, 'PATCH', published)],
  [
    'publishing what is saved as a draft',
    () => ask(`news/${draft.id}?draft=true`, 'PATCH', published),
  ],
  [
    'publishing one language',
    () => ask(`news/${draft.id}?draft=true&publishSpecificLocale=sv`, 'PATCH', published),
  ],
  ['publishing every language', () => ask(`news/${draft.id}?publishAllLocales=true`, 'PATCH')],
  ['publishing many', () => ask('news?draft=true&where[id][exists]=true', 'PATCH', published)],
  ['changing many', () => ask('news?where[id][exists]=true', 'PATCH', { title: 'Ändrad' })],
  ['unpublishing', () => ask(`news/${live.id}`, 'PATCH', { _status: 'draft' })],
  ['unpublishing every language', () => ask(`news/${live.id}?unpublishAllLocales=true`, 'PATCH')],
  [
    'trashing',
    () => ask(`news/${live.id}?draft=true`, 'PATCH', { deletedAt: new Date().toISOString() }),
  ],
  ['a published copy', () => ask(`news/${live.id}/duplicate?draft=false`, 'POST')],
  ['destroying', () => ask(`news/${live.id}`, 'DELETE')],
])('an author does not change what the public reads by %s', async (_how, attempt) => {
  const before = await Promise.all([live.id, draft.id].map(publicCopy));
  const response = await attempt();
  const answer = await response.json();
  const after = await Promise.all([live.id, draft.id].map(publicCopy));
  expect(after).toEqual(before);
  const { totalDocs } = await payload.count({
    collection: 'news',
    where: {
      title: { equals: live.title },
      _status: { equals: 'published' },
      createdAt: { greater_than: live.createdAt },
    },
  });
  expect(totalDocs).toBe(0);
  const refused = response.status === 403 || answer.errors?.length > 0;
  expect(refused).toBe(true);
});

it('an author does not publish by restoring an old version', async () => {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { parent: { equals: live.id } },
  });
  await payload.update({ collection: 'news', id: live.id, data: { title: 'Nyare' } });
  const response = await ask(`news/versions/${docs[0]?.id}`, 'POST');
  expect(response.status).toBe(403);
  expect(await publicCopy(live.id)).toMatchObject({ title: { sv: 'Nyare' } });
});

it('an author restores an old version as a draft', async () => {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { parent: { equals: live.id } },
  });
  await payload.update({ collection: 'news', id: live.id, data: { title: 'Nyare' } });
  const response = await ask(`news/versions/${docs[0]?.id}?draft=true`, 'POST');
  expect(response.status).toBe(200);
  expect(await publicCopy(live.id)).toMatchObject({ title: { sv: 'Nyare' } });
});

it('an author does not publish through GraphQL', async () => {
  const query = `mutation { updateNews(id: "${draft.id}", draft: true, data: { _status: published }) { id } }`;
  const { errors } = await askGraphql(payload, people.author, query);
  expect(errors?.[0]?.extensions?.statusCode).toBe(403);
});

it('a job queued as an author does not unpublish', async () => {
  const before = await publicCopy(live.id);
  const by = people.author.user?.id ?? '';
  await payload.jobs.queue({
    task: 'unpublishPlanned',
    input: { collection: 'news', document: live.id, by },
  });
  await payload.jobs.run({ silent: true });
  expect(await publicCopy(live.id)).toEqual(before);
});

it.each(['registrar', 'author', 'editor'] as const)(
  'users cannot make themselves administrator: %s',
  async (who) => {
    const { user } = people[who];
    const path = `users/${user?.id}`;
    await askRest(payload, people[who], path, {
      method: 'PATCH',
      data: { role: 'administrator', name: 'Nytt namn' },
    });
    expect(await payload.findByID({ collection: 'users', id: String(user?.id) })).toMatchObject({
      role: who,
      name: 'Nytt namn',
    });
  },
);
