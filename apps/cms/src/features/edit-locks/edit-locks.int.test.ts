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

/** The request of the admin 1.5 s after the user has stopped typing. */
const autosave = async (person: Person, title: string) => {
  const path = `news/${id}?draft=true&autosave=true&locale=sv&depth=0`;
  const response = await askRest(payload, person, path, { method: 'PATCH', data: { title } });
  return { status: response.status, text: await response.text() };
};

const draftTitle = async () => {
  const found = { collection: 'news', id, draft: true, overrideAccess: true } as const;
  return (await payload.findByID(found)).title;
};

const lapse = () => payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });

describe('a document that a user is editing', () => {
  it('stays locked between two autosaves', async () => {
    expect((await autosave(editor, 'Redaktörens')).status).toBe(200);
    const { status, text } = await autosave(author, 'Skribentens');
    expect(status).toBe(423);
    expect(text).toContain('sparas inte');
    expect(await draftTitle()).toBe('Redaktörens');
    expect((await autosave(editor, 'Redaktörens igen')).status).toBe(200);
  });

  it('stops a bulk publication', async () => {
    await autosave(author, 'Skribentens');
    const path = `news?where[id][in]=${id}&draft=true`;
    const data = { _status: 'published' };
    const publish = () => askRest(payload, editor, path, { method: 'PATCH', data });
    const refused = await publish();
    expect([refused.status, await refused.text()]).toEqual([
      423,
      expect.stringContaining('author'),
    ]);
    expect(await draftTitle()).toBe('Skribentens');
    await lapse();
    expect((await publish()).status).toBe(200);
  });

  it('is unlocked when it is published', async () => {
    await autosave(editor, 'Redaktörens');
    await askRest(payload, editor, `news/${id}`, {
      method: 'PATCH',
      data: { _status: 'published' },
    });
    expect((await autosave(author, 'Skribentens')).status).toBe(200);
  });

  it('is unlocked when the lock is gone', async () => {
    await autosave(editor, 'Redaktörens');
    await lapse();
    expect((await autosave(author, 'Skribentens')).status).toBe(200);
  });

  it.each([
    ['by id', () => `news/${id}`],
    ['in a bulk change', () => `news?where[id][in]=${id}`],
  ])('leaves no record of autosaves when it is deleted %s (R2)', async (_, path) => {
    const key = { equals: `own-steps:news:${id}` };
    const steps = { collection: 'payload-kv', where: { key } } as const;
    await autosave(administrator, 'Påbörjad');
    expect((await payload.db.find(steps)).docs).toHaveLength(1);
    const destroy = { method: 'DELETE' };
    expect((await askRest(payload, administrator, path(), destroy)).status).toBe(200);
    expect((await payload.db.find(steps)).docs).toEqual([]);
  });
});
