import type { Payload } from 'payload';
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

const newest = () =>
  payload.findByID({ collection: 'news', id, draft: true, overrideAccess: true });

interface Form {
  person: Person;
  updatedAt: string;
}

/** A form of the admin, which sends the time of the version that it shows. */
const openForm = async (person: Person): Promise<Form> => ({
  person,
  updatedAt: (await newest()).updatedAt,
});

const send = async ({ person, updatedAt }: Form, query: string, data: object) => {
  const options = { method: 'PATCH', data: { ...data, updatedAt } };
  const response = await askRest(payload, person, `news/${id}?depth=0&locale=sv${query}`, options);
  const text = await response.text();
  return { status: response.status, text, updatedAt: JSON.parse(text).doc?.updatedAt as string };
};

const autosave = (form: Form, title: string) =>
  send(form, '&draft=true&autosave=true', { title, _status: 'draft' });
const publish = (form: Form, title: string) => send(form, '', { title, _status: 'published' });
const leave = () => payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });

describe('a form left open', () => {
  it('cannot be published while a colleague is editing, whose name is shown', async () => {
    const open = await openForm(administrator);
    expect((await autosave(await openForm(editor), 'Redaktörens')).status).toBe(200);
    const { status, text } = await publish(open, 'Administratörens');
    expect([status, text]).toEqual([423, expect.stringContaining('editor arbetar med det här')]);
    expect(await newest()).toMatchObject({ title: 'Redaktörens', _status: 'draft' });
  });

  it.each([
    ['autosaves', autosave],
    ['publishes', publish],
  ])('%s nothing over a newer version, even without a lock', async (_, save) => {
    const open = await openForm(administrator);
    await autosave(await openForm(author), 'Skribentens');
    await leave();
    const { status, text } = await save(open, 'Administratörens');
    expect([status, text]).toEqual([409, expect.stringContaining('Kopiera din text')]);
    expect(await newest()).toMatchObject({ title: 'Skribentens' });
  });

  it('does not overwrite what a colleague has published', async () => {
    const open = await openForm(administrator);
    expect((await publish(await openForm(editor), 'Redaktörens')).status).toBe(200);
    expect((await publish(open, 'Administratörens')).status).toBe(409);
    expect(await newest()).toMatchObject({ title: 'Redaktörens', _status: 'published' });
  });

  it('does not overwrite a colleague’s text after the user takes over', async () => {
    const open = await openForm(administrator);
    await autosave(await openForm(editor), 'Redaktörens');
    const { docs } = await payload.find({
      collection: 'payload-locked-documents',
      overrideAccess: true,
    });
    await payload.update({
      collection: 'payload-locked-documents',
      id: docs[0]?.id ?? '',
      data: { user: { relationTo: 'users', value: administrator.user?.id ?? '' } },
      overrideAccess: true,
    });
    expect((await autosave(open, 'Administratörens')).status).toBe(409);
    expect((await autosave(await openForm(administrator), 'Efter omladdning')).status).toBe(200);
  });
});

describe('a form in use', () => {
  it('can be saved when an autosave is sent before the last one has been answered', async () => {
    const form = await openForm(editor);
    const first = await autosave(form, 'Ett');
    expect(await autosave(form, 'Två')).toMatchObject({ status: 200 });
    const third = await autosave({ ...form, updatedAt: first.updatedAt }, 'Tre');
    expect(third.status).toBe(200);
    const last = await publish({ ...form, updatedAt: third.updatedAt }, 'Fyra');
    expect(last.status).toBe(200);
    expect(await autosave({ ...form, updatedAt: last.updatedAt }, 'Fem')).toMatchObject({
      status: 200,
    });
  });

  it('is stale in another window of the same user', async () => {
    const window = await openForm(editor);
    const first = await autosave(window, 'Ett');
    await autosave({ ...window, updatedAt: first.updatedAt }, 'Två');
    expect((await publish(window, 'Gammalt')).status).toBe(409);
  });
});

it('does not refuse to restore an older version', async () => {
  await publish(await openForm(editor), 'Efter');
  const where = { parent: { equals: id } };
  const { docs } = await payload.findVersions({
    collection: 'news',
    where,
    sort: 'createdAt',
    overrideAccess: true,
  });
  const path = `news/versions/${docs[0]?.id}`;
  expect((await askRest(payload, editor, path, { method: 'POST' })).status).toBe(200);
  expect(await newest()).toMatchObject({ title: 'Före' });
});

describe('reverting to the published version in the admin', () => {
  const readAndSave = async (person: Person) => {
    const path = `news/${id}?locale=sv&fallback-locale=null&depth=0`;
    const data = (await (await askRest(payload, person, path)).json()) as object;
    return askRest(payload, person, path, { method: 'PATCH', data });
  };

  it('discards an unlocked draft of a colleague', async () => {
    await autosave(await openForm(author), 'Skribentens');
    await leave();
    expect((await readAndSave(editor)).status).toBe(200);
    expect(await newest()).toMatchObject({ title: 'Före', _status: 'published' });
  });

  it('is refused while a colleague is editing', async () => {
    await autosave(await openForm(author), 'Skribentens');
    expect((await readAndSave(editor)).status).toBe(423);
    expect(await newest()).toMatchObject({ title: 'Skribentens' });
  });
});

describe('forms without autosave', () => {
  it('do not overwrite newer settings', async () => {
    const save = async (data: object) =>
      askRest(payload, editor, 'globals/commentSettings', { method: 'POST', data });
    const first = await save({ enabled: true });
    const { result } = (await first.json()) as { result: { updatedAt: string } };
    expect((await save({ ...result })).status).toBe(200);
    expect((await save({ ...result })).status).toBe(409);
    const { docs } = await payload.findGlobalVersions({
      slug: 'commentSettings',
      sort: 'createdAt',
      overrideAccess: true,
    });
    const path = `globals/commentSettings/versions/${docs[0]?.id}`;
    expect((await askRest(payload, editor, path, { method: 'POST' })).status).toBe(200);
  });
});
