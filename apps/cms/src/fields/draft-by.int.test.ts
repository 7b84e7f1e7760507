import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../access/testing/people';
import { askRest } from '../access/testing/rest-api';
import { openTestCms } from '../testing/open-test-cms';
import { propertyOf } from '../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

const ask = async (who: Who, path: string, method: string, data: object = {}) => {
  const answer = await askRest(payload, people[who], path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, id: String(propertyOf(propertyOf(body, 'doc'), 'id')) };
};
const begin = async (title: string, who: Who = 'author') =>
  (await ask(who, 'news?draft=true', 'POST', { title })).id;
const trash = (id: string) =>
  ask('author', `news/${id}`, 'PATCH', { deletedAt: new Date().toISOString() });
const row = (id: string) =>
  payload.db.findOne({ collection: 'news', where: { id: { equals: id } } });
const live = { _status: 'published' };

describe('an author can trash', () => {
  it('a draft of her own, whose versions are kept', async () => {
    const id = await begin('Ett misstag');
    await ask('author', `news/${id}?draft=true&autosave=true`, 'PATCH', { title: 'Mer text' });
    expect((await trash(id)).status).toBe(200);
    expect(propertyOf(await row(id), 'deletedAt')).toBeTruthy();
    const { totalDocs } = await payload.countVersions({
      collection: 'news',
      where: { parent: { equals: id } },
    });
    expect(totalDocs).toBeGreaterThan(1);
  });

  it('her copy of a document that an editor has published', async () => {
    const theirs = await begin('Förlaga', 'editor');
    await ask('editor', `news/${theirs}`, 'PATCH', live);
    const { id } = await ask('author', `news/${theirs}/duplicate?draft=true`, 'POST');
    expect((await trash(id)).status).toBe(200);
    expect((await trash(theirs)).status).toBeGreaterThanOrEqual(403);
  });

  it('her draft after an editor has changed it', async () => {
    const id = await begin('Gemensamt');
    await ask('editor', `news/${id}?draft=true`, 'PATCH', { title: 'Rättat' });
    expect((await trash(id)).status).toBe(200);
  });
});

describe('an author cannot trash', () => {
  const earlier = {
    'a draft of an editor': async () => begin('Kollegans', 'editor'),
    'her document once it is published': async () => {
      const id = await begin('Ute');
      await ask('editor', `news/${id}`, 'PATCH', live);
      return id;
    },
    'an unpublished document': async () => {
      const id = await begin('Var ute');
      await ask('editor', `news/${id}`, 'PATCH', live);
      await ask('editor', `news/${id}`, 'PATCH', { _status: 'draft' });
      return id;
    },
    'a published document with a newer draft': async () => {
      const id = await begin('Ute med ändring');
      await ask('editor', `news/${id}`, 'PATCH', live);
      await ask('author', `news/${id}?draft=true`, 'PATCH', { title: 'Ändring' });
      return id;
    },
    'a document published in one language with a draft in the other': async () => {
      const id = await begin('Svenska');
      await ask('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'English' });
      await ask('editor', `news/${id}?locale=sv`, 'PATCH', live);
      return id;
    },
    'a document restored to a version from before its publication': async () => {
      const id = await begin('Först');
      await ask('editor', `news/${id}`, 'PATCH', live);
      const { docs } = await payload.findVersions({
        collection: 'news',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
      });
      await ask('editor', `news/${id}`, 'PATCH', { _status: 'draft' });
      await ask('author', `news/versions/${docs[0]?.id}?draft=true`, 'POST');
      return id;
    },
    'a draft whose draftBy she has sent by the API': async () => {
      const id = await begin('Inte hennes', 'editor');
      const draftBy = people.author.user?.id;
      await ask('author', `news/${id}?draft=true`, 'PATCH', { draftBy });
      return id;
    },
  };

  it.each(Object.entries(earlier))('%s', async (_, put) => {
    const id = await put();
    expect([403, 404]).toContain((await trash(id)).status);
    expect(propertyOf(await row(id), 'deletedAt')).toBeFalsy();
  });

  it('her draft in a save that changes other fields too', async () => {
    const id = await begin('Två i ett');
    const data = { deletedAt: new Date().toISOString(), title: 'Annat' };
    expect((await ask('author', `news/${id}`, 'PATCH', data)).status).toBe(403);
  });

  it('drafts of others in a bulk change', async () => {
    const [hers, theirs] = [await begin('Skräp ett'), await begin('Skräp två', 'editor')];
    const where = 'where[title][contains]=Skr%C3%A4p';
    await ask('author', `news?${where}`, 'PATCH', { deletedAt: new Date().toISOString() });
    expect(propertyOf(await row(hers), 'deletedAt')).toBeTruthy();
    expect(propertyOf(await row(theirs), 'deletedAt')).toBeFalsy();
  });

  it('her draft for good', async () => {
    const id = await begin('För gott');
    expect((await ask('author', `news/${id}`, 'DELETE')).status).toBe(403);
  });
});

it('anonymous users do not see who began a draft', async () => {
  const id = await begin('Namnlöst');
  await ask('editor', `news/${id}`, 'PATCH', live);
  const answer = await askRest(payload, people.visitor, `news/${id}`);
  expect(await answer.json()).not.toHaveProperty('draftBy');
});
