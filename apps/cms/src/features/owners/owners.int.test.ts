import type { Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let web: string;
let press: string;
let board: string;
/** The id of a function that is no more. */
let gone: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  const add = async (name: string, ...members: string[]) =>
    (await payload.create({ collection: 'functions', data: { name, members } })).id;
  web = await add('Webben', idOf('editor'));
  press = await add('Pressen', idOf('author'));
  board = await add('Kansliet', idOf('author'), idOf('editor'));
  gone = await add('Nedlagd');
  await payload.delete({ collection: 'functions', id: gone });
  const data = { defaultFunction: web, news: press };
  await payload.updateGlobal({ slug: 'ownership', data, overrideAccess: true });
});
afterAll(() => close());

const idOf = (who: Who): string => people[who].user?.id ?? '';
const ask = async (who: Who, path: string, method = 'GET', data?: object) => {
  const answer = await askRest(payload, people[who], path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};
const done = async (...request: Parameters<typeof ask>) => {
  const { status, body } = await ask(...request);
  expect([status < 300, propertyOf(body, 'errors')]).toEqual([true, undefined]);
  return body;
};
const create = async (who: Who, collection: string, data: object): Promise<string> =>
  String(propertyOf(propertyOf(await done(who, collection, 'POST', data), 'doc'), 'id'));
const draft = (who: Who, collection: string, data: object) =>
  create(who, `${collection}?draft=true`, data);
type Owned = 'news' | 'pages' | 'offices' | 'partnerships' | 'contacts';
/** Function and person, in the newest version. */
const ownerIn = async (collection: Owned, id: string, isDraft = true) => {
  const options = { draft: isDraft, depth: 0, trash: true, overrideAccess: true };
  const doc = await payload.findByID({ collection, id, ...options });
  return [doc.ownerFunction ?? null, doc.ownerPerson ?? null];
};
/** As if everybody had closed their forms. */
const leave = () => payload.delete({ collection: 'payload-locked-documents', where: {} });
const live = { _status: 'published' };

describe('what is created', () => {
  it.each<[Owned, object]>([
    ['offices', { name: 'Ett kontor' }],
    ['pages', { title: 'En sida överst' }],
    ['partnerships', { name: 'En samverkan' }],
    ['contacts', { role: 'En kontakt' }],
  ])('among the %s belongs to the default function of the site', async (collection, data) => {
    expect(await ownerIn(collection, await draft('author', collection, data))).toEqual([web, null]);
    expect(await ownerIn(collection, await create('editor', collection, data))).toEqual([
      web,
      idOf('editor'),
    ]);
  });

  it.each<[string, () => Promise<string>]>([
    ['REST', () => draft('author', 'news', { title: 'Med REST' })],
    [
      'GraphQL',
      async () => {
        const query = 'mutation { createNews(draft: true, data: { title: "GraphQL" }) { id } }';
        const { data, errors } = await askGraphql(payload, people.author, query);
        expect(errors).toBeUndefined();
        return String(propertyOf(data?.createNews, 'id'));
      },
    ],
    [
      'the Local API',
      async () => {
        const call = { draft: true, user: people.author.user, overrideAccess: false } as const;
        const data = { title: 'Lokalt' };
        return (await payload.create({ collection: 'news', data, ...call })).id;
      },
    ],
  ])('belongs to that of its collection, and to its maker if a member: by %s', async (_, make) => {
    expect(await ownerIn('news', await make())).toEqual([press, idOf('author')]);
  });

  it('belongs to whom its maker chooses', async () => {
    const chosen = { title: 'Vald', ownerFunction: board, ownerPerson: idOf('registrar') };
    const id = await draft('author', 'news', chosen);
    expect(await ownerIn('news', id)).toEqual([board, idOf('registrar')]);
  });

  it('as a copy belongs to the function of the first, and to its maker if a member', async () => {
    const owner = { ownerFunction: board, ownerPerson: idOf('author') };
    const first = await draft('author', 'news', { title: 'Förlaga', ...owner });
    const copy = await create('editor', `news/${first}/duplicate?draft=true`, {});
    expect(await ownerIn('news', copy)).toEqual([board, idOf('editor')]);
  });
});

describe('a page', () => {
  const aSection = async () => {
    const owner = { ownerFunction: press, ownerPerson: idOf('registrar') };
    const id = await create('editor', 'pages', { title: 'Avdelning', ...owner, ...live });
    // The owner is a draft's so far.
    await done('editor', `pages/${id}?draft=true`, 'PATCH', { ownerFunction: board });
    return id;
  };
  const asAbove = () => [board, idOf('registrar')];
  const move = (id: string, data: object, who: Who = 'author') =>
    done(who, `pages/${id}?draft=true&autosave=true`, 'PATCH', data);

  it('has the owner of the page it is created below', async () => {
    const parent = await aSection();
    expect(await ownerIn('pages', await draft('author', 'pages', { title: 'A', parent }))).toEqual(
      asAbove(),
    );
  });

  it('also when its place is chosen after its name, as in the form', async () => {
    const id = await draft('author', 'pages', { title: 'Först ett namn' });
    await move(id, { parent: await aSection() });
    expect(await ownerIn('pages', id)).toEqual(asAbove());
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['an owner has been chosen', (id) => move(id, { ownerFunction: press })],
    ['it has been published', (id) => done('editor', `pages/${id}`, 'PATCH', live)],
    [
      'it lay below another',
      async (id) => move(id, { parent: await draft('editor', 'pages', { title: 'P' }) }),
    ],
  ])('keeps its owner when it is moved and %s', async (_, before) => {
    const id = await draft('author', 'pages', { title: 'Flyttas' });
    await before(id);
    const owner = await ownerIn('pages', id);
    await leave();
    await move(id, { parent: await aSection() }, 'editor');
    expect(await ownerIn('pages', id)).toEqual(owner);
  });

  it('that is given another owner and a place at once has that owner', async () => {
    const id = await draft('author', 'pages', { title: 'Båda' });
    await move(id, { parent: await aSection(), ownerFunction: press });
    expect(await ownerIn('pages', id)).toEqual([press, null]);
  });
});

describe('an owner', () => {
  it('that is taken away is the default one', async () => {
    const owner = { ownerFunction: board, ownerPerson: idOf('author') };
    const id = await draft('author', 'news', { title: 'Tömd', ...owner });
    const none = { ownerFunction: null, ownerPerson: null };
    await done('author', `news/${id}?draft=true`, 'PATCH', none);
    expect(await ownerIn('news', id)).toEqual([press, null]);
  });

  it('counts as it is in the newest version, also before it is published', async () => {
    const { ownerOf } = await import('./owner-of');
    const { createLocalReq } = await import('payload');
    const owner = { ownerFunction: board, ownerPerson: idOf('author') };
    const id = await create('editor', 'news', { title: 'Nyast', ...live, ...owner });
    await done('editor', `news/${id}?draft=true`, 'PATCH', { ownerFunction: web });
    const req = await createLocalReq({}, payload);
    const newest = { ownerFunction: web, ownerPerson: idOf('author') };
    expect(await ownerOf(req, 'news', id)).toEqual(newest);
    expect(await ownerIn('news', id, false)).toEqual([board, idOf('author')]);
    const listed = `news?draft=true&depth=0&where[and][0][id][equals]=${id}&where[and][1][ownerFunction][equals]=`;
    expect(await done('author', `${listed}${web}`)).toMatchObject({ totalDocs: 1 });
    expect(await done('author', `${listed}${board}`)).toMatchObject({ totalDocs: 0 });
    const nothing = { ownerFunction: web, ownerPerson: null };
    expect(await ownerOf(req, 'pages', '00000000-0000-4000-8000-000000000000')).toEqual(nothing);
  });

  it('stays when an older version is restored', async () => {
    const id = await create('editor', 'news', { title: 'Ett', ...live, ownerFunction: board });
    await done('editor', `news/${id}`, 'PATCH', { title: 'Två', ...live, ownerFunction: web });
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Ett' } }] },
    });
    await done('editor', `news/versions/${docs[0]?.id}`, 'POST');
    expect((await ownerIn('news', id))[0]).toBe(web);
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Ett' });
  });

  it('is given to many documents at once, drafts and published', async () => {
    const ids = [
      await draft('author', 'news', { title: 'Många 1' }),
      await create('editor', 'news', { title: 'Många 2', ...live }),
      await create('editor', 'news', { title: 'Många 3', ...live }),
    ];
    const which = ids.map((id, place) => `where[id][in][${place}]=${id}`).join('&');
    const change = { ownerFunction: board, ownerPerson: idOf('registrar') };
    const { body } = await ask('editor', `news?${which}&draft=true`, 'PATCH', change);
    expect(propertyOf(body, 'errors')).toEqual([]);
    expect(propertyOf(body, 'docs')).toHaveLength(3);
    for (const id of ids) expect(await ownerIn('news', id)).toEqual([board, idOf('registrar')]);
  });

  it.each([
    ['that has been deleted', () => gone],
    ['that is a text', () => 'no-such-function'],
    ['that is a number', () => 7],
    ['that is an empty object', () => ({})],
  ])('%s counts as none, also from a form that was open meanwhile', async (_, odd) => {
    const owner = { ownerFunction: odd(), ownerPerson: odd() };
    const id = await draft('author', 'news', { title: 'Udda', ...owner });
    expect(await ownerIn('news', id)).toEqual([press, idOf('author')]);
    await done('author', `news/${id}?draft=true&autosave=true`, 'PATCH', owner);
    expect(await ownerIn('news', id)).toEqual([press, null]);
    await leave();
    await done('editor', `news/${id}`, 'PATCH', { ...owner, ...live });
    expect(await ownerIn('news', id)).toEqual([press, null]);
  });
});
