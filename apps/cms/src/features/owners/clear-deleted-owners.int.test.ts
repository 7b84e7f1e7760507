import { type Payload, createLocalReq } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { sampleOf } from '../../access/testing/samples';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let site: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  site = (await payload.create({ collection: 'functions', data: { name: 'Webben' } })).id;
  const data = { defaultFunction: site };
  await payload.updateGlobal({ slug: 'ownership', data, overrideAccess: true });
});
afterAll(() => close());

const ask = async (path: string, method: string, data?: object) => {
  const answer = await askRest(payload, people.administrator, path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};
const aUser = async (name: string) => {
  const login = { email: `${name}@region.example`, password: 'a long enough password' };
  const data = { name, role: 'author', ...login } as const;
  return (await payload.create({ collection: 'users', data })).id;
};
/** A published article with a newer draft, both with the owner. */
const anOwned = async (owner: { ownerFunction: string; ownerPerson: string }) => {
  const data = { title: 'Ägd', _status: 'published', ...owner } as const;
  const { id } = await payload.create({ collection: 'news', data });
  await payload.update({ collection: 'news', id, draft: true, data: { title: 'Ägd, utkast' } });
  return id;
};
const rowsOf = async (id: string) => {
  const where = { id: { equals: id } };
  const row = await payload.db.findOne({ collection: 'news', where });
  const ofIt = {
    collection: 'news',
    where: { parent: { equals: id } },
    pagination: false,
  } as const;
  const { docs } = await payload.db.findVersions(ofIt);
  return [row, ...docs.map(({ version }) => version)];
};

it('a deleted function leaves what it owned to the default one, and all can be saved', async () => {
  const { id: gone } = await payload.create({
    collection: 'functions',
    data: { name: 'Läggs ned' },
  });
  const ownerPerson = await aUser('kvar');
  const id = await anOwned({ ownerFunction: gone, ownerPerson });
  expect((await ask(`functions/${gone}`, 'DELETE')).status).toBe(200);
  for (const row of await rowsOf(id)) expect(propertyOf(row, 'ownerFunction') ?? null).toBeNull();
  const { ownerOf } = await import('./owner-of');
  const req = await createLocalReq({}, payload);
  expect(await ownerOf(req, 'news', id)).toEqual({ ownerFunction: site, ownerPerson });
  for (const change of [{ title: 'Sparas' }, { _status: 'published' }])
    expect((await ask(`news/${id}?draft=${!('_status' in change)}`, 'PATCH', change)).status).toBe(
      200,
    );
  for (const row of (await rowsOf(id)).slice(0, 2))
    expect(propertyOf(row, 'ownerFunction')).toBe(site);
});

it('the comments of a deleted function go to the default one, and a deleted user handles none', async () => {
  const { id: gone } = await payload.create({ collection: 'functions', data: { name: 'Borta' } });
  const handler = await aUser('handlade');
  const data = { ...sampleOf('comments'), function: gone, handler };
  const { id } = await payload.db.create({ collection: 'comments', data });
  expect((await ask(`functions/${gone}`, 'DELETE')).status).toBe(200);
  expect((await ask(`users/${handler}`, 'DELETE')).status).toBe(200);
  const comment = await payload.findByID({ collection: 'comments', id, depth: 0 });
  expect([comment.function, comment.handler ?? null]).toEqual([site, null]);
});

it('a deleted user answers for nothing, is a member of nothing, and all can be saved', async () => {
  const gone = await aUser('slutar');
  const members = [gone, await aUser('stannar')];
  const data = { name: 'Med medlemmar', members };
  const { id: ownerFunction } = await payload.create({ collection: 'functions', data });
  const id = await anOwned({ ownerFunction, ownerPerson: gone });
  expect((await ask(`users/${gone}`, 'DELETE')).status).toBe(200);
  for (const row of await rowsOf(id)) expect(propertyOf(row, 'ownerPerson') ?? null).toBeNull();
  const left = await payload.findByID({ collection: 'functions', id: ownerFunction, depth: 0 });
  expect(left.members).toEqual(members.slice(1));
  for (const change of [{ title: 'Sparas' }, { _status: 'published' }])
    expect((await ask(`news/${id}?draft=${!('_status' in change)}`, 'PATCH', change)).status).toBe(
      200,
    );
  expect((await ask(`functions/${ownerFunction}`, 'PATCH', { name: 'Nytt namn' })).status).toBe(
    200,
  );
});

it.each(['defaultFunction', 'contacts'])(
  'a function that is a default owner (%s) is not deleted',
  async (field) => {
    const { id } = await payload.create({ collection: 'functions', data: { name: 'Förvald' } });
    await payload.updateGlobal({ slug: 'ownership', data: { [field]: id } });
    for (const path of [`functions/${id}`, `functions?where[id][equals]=${id}`]) {
      const { status, body } = await ask(path, 'DELETE');
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('Funktionen är förvald ägare.');
    }
    await payload.updateGlobal({ slug: 'ownership', data: { [field]: site } });
    expect((await ask(`functions/${id}`, 'DELETE')).status).toBe(200);
  },
);

it('the site always has a default owner once it has one', async () => {
  const { status, body } = await ask('globals/ownership', 'POST', { defaultFunction: null });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('Välj den funktion');
});
