import type { Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { askRest } from '../../access/testing/rest-api';
import type { Person } from '../../access/testing/people';
import { openWithEditors, publishArticle } from './testing/open-with-editors';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;
let author: Person;
let administrator: Person;
let id: string;

beforeAll(
  async () => ({ payload, close, editor, author, administrator } = await openWithEditors()),
);
afterAll(() => close());
beforeEach(async () => (id = await publishArticle(payload)));

const ask = async (person: Person, path: string, method: string, data?: object) => {
  const response = await askRest(payload, person, path, { method, data });
  return { status: response.status, text: await response.text() };
};
const press = (query: string, method: string, data?: object) => (person: Person) =>
  ask(person, `news/${id}${query}`, method, data);

const write = press('?draft=true&autosave=true&locale=sv&depth=0', 'PATCH', { title: 'Påbörjad' });
const trash = press('', 'PATCH', { deletedAt: '2026-01-01T09:00:00.000Z' });
const restoreFirst = async (person: Person) => {
  const where = { parent: { equals: id } };
  const sort = 'createdAt';
  const found = { collection: 'news', where, sort, overrideAccess: true } as const;
  const { docs } = await payload.findVersions(found);
  return ask(person, `news/versions/${docs[0]?.id}?draft=true`, 'POST');
};

const unpublished = { _status: 'draft' };
/** The requests of the admin, and one that asks Payload to ignore locks. */
const buttons: [string, (person: Person) => ReturnType<typeof ask>][] = [
  ['unpublished', press('?depth=0&fallback-locale=null&locale=sv', 'PATCH', unpublished)],
  ['unpublished', press('?unpublishAllLocales=true', 'PATCH', unpublished)],
  ['unpublished with overrideLock', press('?overrideLock=true', 'PATCH', unpublished)],
  ['trashed', trash],
  ['deleted', press('', 'DELETE')],
  ['restored to an older version', restoreFirst],
];

/** MongoDB leaves out fields that were never set. */
const newest = async () => {
  const found = { collection: 'news', id, draft: true, trash: true, overrideAccess: true } as const;
  return { deletedAt: null, ...(await payload.findByID(found)) };
};
const isUntouched = async () => {
  expect(await newest()).toMatchObject({ title: 'Påbörjad', deletedAt: null });
  const where = { id: { equals: id } };
  expect(await payload.db.findOne({ collection: 'news', where })).toMatchObject({
    _status: 'published',
  });
};

const locks = { collection: 'payload-locked-documents', overrideAccess: true } as const;
const lapse = async () => {
  const at = new Date(Date.now() - 301_000).toISOString();
  const { docs } = await payload.find({ ...locks, where: {} });
  await payload.db.updateOne({
    collection: locks.collection,
    id: docs[0]?.id ?? '',
    data: { updatedAt: at },
    returning: false,
  });
};
const takeOver = (person: Person) =>
  payload.update({
    ...locks,
    where: {},
    data: { user: { relationTo: 'users', value: person.user?.id ?? '' } },
  });

describe.each(buttons)('a document that a user is editing is not %s', (_, act) => {
  it('by a colleague, who sees the name of that user', async () => {
    await write(author);
    const { status, text } = await act(administrator);
    expect([status, text]).toEqual([
      423,
      expect.stringContaining('Inget ändrades, eftersom author arb'),
    ]);
    await isUntouched();
  });

  it.each([
    ['the colleague has taken over', () => takeOver(administrator)],
    ['five minutes have passed', lapse],
  ])('unless %s', async (_unless, free) => {
    await write(author);
    await free();
    expect((await act(administrator)).status).toBe(200);
  });

  it('except by that user', async () => {
    await write(administrator);
    expect((await act(administrator)).status).toBe(200);
  });
});

it('is not unpublished by GraphQL', async () => {
  await write(author);
  const mutation = `mutation { updateNews(id: "${id}", data: { _status: draft }) { id } }`;
  const answer = await askGraphql(payload, administrator, mutation);
  expect(JSON.stringify(answer)).toContain('author arbetar med det här');
  await isUntouched();
});

it('is not deleted in a bulk change', async () => {
  await write(author);
  const { status, text } = await ask(administrator, `news?where[id][in]=${id}`, 'DELETE');
  expect([status, text]).toEqual([423, expect.stringContaining('author arbetar med ”')]);
  await isUntouched();
});

describe('documents found by a search of their titles', () => {
  const publishAll = (words: string) => {
    const query = `news?where[title][like]=${words}&draft=true&locale=sv`;
    return ask(administrator, query, 'PATCH', { _status: 'published' });
  };

  it('are published while a colleague is editing another', async () => {
    await write(author);
    const data = { title: 'Sökbar rubrik' };
    await payload.create({ collection: 'news', data, draft: true, overrideAccess: true });
    expect(await publishAll('Sökbar')).toMatchObject({ status: 200 });
  });

  it('are refused with the title of the locked one, and none is reported as changed', async () => {
    await write(author);
    const { status, text } = await publishAll('Före');
    expect([status, text]).toEqual([423, expect.stringContaining('arbetar med ”Före”')]);
    expect(text).toContain('"docs":[]');
    await isUntouched();
  });
});

it('is unpublished by a scheduled job', async () => {
  const input = { collection: 'news', document: id, by: editor.user?.id };
  await payload.jobs.queue({ task: 'unpublishPlanned', input });
  await write(author);
  await payload.jobs.run({ sequential: true, silent: true });
  expect(await newest()).toMatchObject({ _status: 'draft' });
});

it('is restored from the trash by another user than trashed it', async () => {
  await write(editor);
  expect((await trash(editor)).status).toBe(200);
  const restored = await press('?trash=true', 'PATCH', { deletedAt: null })(administrator);
  expect(restored.status).toBe(200);
  expect(await newest()).toMatchObject({ deletedAt: null });
});

it('the refusal is in Swedish also in collections without autosave', async () => {
  const data = { from: '/gammalt', to: '/kontor' };
  const { id: value } = await payload.create({ collection: 'redirects', data });
  const held = { document: { relationTo: 'redirects', value } } as const;
  const user = { relationTo: 'users', value: editor.user?.id ?? '' } as const;
  await payload.create({ ...locks, data: { ...held, user } });
  const form = { ...data, updatedAt: new Date().toISOString() };
  const { status, text } = await ask(administrator, `redirects/${value}`, 'PATCH', form);
  expect([status, text]).toEqual([423, expect.stringContaining('editor arbetar med det här')]);
});
