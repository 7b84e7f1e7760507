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

describe('an author throws away', () => {
  it('a draft of her own, which goes to the trash with all its versions', async () => {
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

  it('a copy she has made of what somebody else has published', async () => {
    const theirs = await begin('Förlaga', 'editor');
    await ask('editor', `news/${theirs}`, 'PATCH', live);
    const { id } = await ask('author', `news/${theirs}/duplicate?draft=true`, 'POST');
    expect((await trash(id)).status).toBe(200);
    expect((await trash(theirs)).status).toBeGreaterThanOrEqual(403);
  });

  it('what an editor has worked on in between, as long as it is her draft', async () => {
    const id = await begin('Gemensamt');
    await ask('editor', `news/${id}?draft=true`, 'PATCH', { title: 'Rättat' });
    expect((await trash(id)).status).toBe(200);
  });
});

describe('an author does not throw away', () => {
  const earlier = {
    'what somebody else has begun': async () => begin('Kollegans', 'editor'),
    'her text once it is published': async () => {
      const id = await begin('Ute');
      await ask('editor', `news/${id}`, 'PATCH', live);
      return id;
    },
    'what has been published and is no longer': async () => {
      const id = await begin('Var ute');
      await ask('editor', `news/${id}`, 'PATCH', live);
      await ask('editor', `news/${id}`, 'PATCH', { _status: 'draft' });
      return id;
    },
    'what is published with a draft over it': async () => {
      const id = await begin('Ute med ändring');
      await ask('editor', `news/${id}`, 'PATCH', live);
      await ask('author', `news/${id}?draft=true`, 'PATCH', { title: 'Ändring' });
      return id;
    },
    'what is published in one language and waits in the other': async () => {
      const id = await begin('Svenska');
      await ask('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'English' });
      await ask('editor', `news/${id}?locale=sv`, 'PATCH', live);
      return id;
    },
    'what is restored from before it was published': async () => {
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
    'a draft that she says is hers': async () => {
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

  it('a draft of hers while she saves something else in it past the draft', async () => {
    const id = await begin('Två i ett');
    const data = { deletedAt: new Date().toISOString(), title: 'Annat' };
    expect((await ask('author', `news/${id}`, 'PATCH', data)).status).toBe(403);
  });

  it('many at once but her own', async () => {
    const [hers, theirs] = [await begin('Skräp ett'), await begin('Skräp två', 'editor')];
    const where = 'where[title][contains]=Skr%C3%A4p';
    await ask('author', `news?${where}`, 'PATCH', { deletedAt: new Date().toISOString() });
    expect(propertyOf(await row(hers), 'deletedAt')).toBeTruthy();
    expect(propertyOf(await row(theirs), 'deletedAt')).toBeFalsy();
  });

  it('for good', async () => {
    const id = await begin('För gott');
    expect((await ask('author', `news/${id}`, 'DELETE')).status).toBe(403);
  });
});

it('strangers do not learn who wrote what', async () => {
  const id = await begin('Namnlöst');
  await ask('editor', `news/${id}`, 'PATCH', live);
  const answer = await askRest(payload, people.visitor, `news/${id}`);
  expect(await answer.json()).not.toHaveProperty('draftBy');
});
