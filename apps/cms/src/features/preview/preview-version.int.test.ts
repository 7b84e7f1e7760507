import { readPreview } from '@regionwebb/content/preview-token';
import { anArticle, aContact } from '@regionwebb/fixtures/factories/documents';
import { contactCard } from '@regionwebb/fixtures/factories/blocks';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { everybody, meetEverybody, type Person, type Who } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let id: string;
/** The ids of the versions, oldest first. */
let versions: string[];

const published = { _status: 'published' } as const;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  const card = await payload.create({ collection: 'contacts', data: aContact() });
  const body = richText('Brödtext.', contactCard({ contacts: [card.id] }));
  const first = anArticle({ title: 'Den första', body });
  ({ id } = await payload.create({ collection: 'news', data: first }));
  const update = (data: object, more: object = {}) =>
    payload.update({ collection: 'news', id, data, overrideAccess: true, ...more } as never);
  await update({ title: 'The first', ...published }, { locale: 'en' });
  await update({ title: 'Den andra', ...published });
  await update({ title: 'Utkastet' }, { draft: true });
  versions = await versionsOf(id);
});
afterAll(() => close());

const versionsOf = async (parent: string): Promise<string[]> => {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { and: [{ parent: { equals: parent } }, { snapshot: { not_equals: true } }] },
    sort: 'updatedAt',
    limit: 0,
  });
  return docs.map((version) => version.id);
};

const open = (who: Who, version: string, of = id) =>
  askRest(payload, people[who], `preview/news/${of}?locale=sv&version=${version}`);

const read = (version: string, locale = 'sv', of = id) => {
  const headers = { authorization: `Bearer ${process.env.CMS_KEY}` };
  const path = `drafts/news/${of}?locale=${locale}&version=${version}`;
  return askRest(payload, people.visitor, path, { headers });
};

it.each(everybody.filter((who) => who !== 'visitor'))(
  'a logged-in %s gets a link that names the version',
  async (who) => {
    const answer = await open(who, versions[0] ?? '');
    expect(answer.status).toBe(302);
    const { pathname } = new URL(answer.headers.get('location') ?? '');
    const settings = { key: process.env.CMS_KEY ?? '', now: new Date() };
    expect(readPreview(pathname.split('/').at(-1) ?? '', settings)).toMatchObject({
      claims: { collection: 'news', id, version: versions[0] },
    });
  },
);

it('a visitor gets to the login', async () => {
  const answer = await open('visitor', versions[0] ?? '');
  expect(answer.headers.get('location')).toContain('/admin/login?');
});

it('the site gets the version that the link names, in its language, with what visitors may read', async () => {
  const titles = async (locale: string) =>
    Promise.all(
      versions.map(async (version) => (await (await read(version, locale)).json()).title),
    );
  expect(await titles('sv')).toEqual(['Den första', 'Den första', 'Den andra', 'Utkastet']);
  expect((await titles('en'))[1]).toBe('The first');
  expect((await titles('en'))[0]).toBeFalsy();
  const shown = await (await read(versions[0] ?? '')).json();
  expect(shown.id).toBe(id);
  expect(JSON.stringify(shown.body)).toContain('kansliet@region.example');
  for (const name of ['saved', 'ownerFunction', 'ownerPerson', 'draftBy', 'review'])
    expect(shown).not.toHaveProperty(name);
});

it('no version can be read without the key of the site', async () => {
  const path = `drafts/news/${id}?locale=sv&version=${versions[0]}`;
  expect((await askRest(payload, people.administrator, path)).status).toBe(401);
});

it('a version of another document, or none, is answered with 404 in Swedish (T19)', async () => {
  const other = await payload.create({ collection: 'news', data: anArticle({ title: 'Annan' }) });
  const [foreign = ''] = await versionsOf(other.id);
  for (const version of [foreign, id, 'aldrig-funnits', '00000000-0000-4000-8000-000000000000']) {
    const answer = await open('editor', version);
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining('Versionen finns inte'),
    ]);
    expect((await read(version)).status).toBe(404);
  }
  expect((await open('editor', 'x'.repeat(65))).status).toBe(400);
});

it('a version saved under an older schema is shown', async () => {
  const { docs } = await payload.db.findVersions({
    collection: 'news',
    where: { id: { equals: versions[0] } },
  });
  const version: object = { ...docs[0]?.version };
  for (const name of ['saved', 'review', 'topics', 'contacts', 'commentsEnabled', 'machineMade'])
    Reflect.deleteProperty(version, name);
  Object.assign(version, {
    earlierField: 'borttaget',
    body: {
      sv: richText('Gammal text.', { type: 'block', version: 1, fields: { blockType: 'gone' } }),
    },
  });
  const made = await payload.db.createVersion({
    collectionSlug: 'news',
    parent: id,
    versionData: version as never,
    autosave: false,
    createdAt: '2020-01-01T00:00:00.000Z',
    updatedAt: '2020-01-01T00:00:00.000Z',
  });
  const answer = await read(made.id);
  expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
    200,
    expect.stringContaining('Gammal text.'),
  ]);
});

it('a version of a document in the trash is shown, since it is kept (R1)', async () => {
  const thrown = await payload.create({ collection: 'news', data: anArticle({ title: 'Slängd' }) });
  const [version = ''] = await versionsOf(thrown.id);
  const deletedAt = new Date().toISOString();
  await payload.update({ collection: 'news', id: thrown.id, data: { deletedAt } });
  expect((await open('registrar', version, thrown.id)).status).toBe(302);
  expect((await read(version, 'sv', thrown.id)).status).toBe(200);
});
