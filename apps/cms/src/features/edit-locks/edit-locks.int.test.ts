import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;
let author: Person;
let administrator: Person;
let id: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor, author, administrator } = await meetEverybody(payload));
});
afterAll(() => close());
beforeEach(async () => {
  const data = { title: 'Före', _status: 'published' } as const;
  ({ id } = await payload.create({ collection: 'news', data, overrideAccess: true }));
});

/** As the admin does a second and a half after somebody has stopped typing. */
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

describe('a document that somebody is writing in', () => {
  it('is theirs between two autosaves, and a colleague who has it open is told who', async () => {
    expect((await autosave(editor, 'Redaktörens')).status).toBe(200);
    const { status, text } = await autosave(author, 'Skribentens');
    expect(status).toBe(423);
    expect(text).toContain('sparas inte');
    expect(await draftTitle()).toBe('Redaktörens');
    expect((await autosave(editor, 'Redaktörens igen')).status).toBe(200);
  });

  it('is left alone when many are published at once, and so are the others', async () => {
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

  it('is free again when it is published', async () => {
    await autosave(editor, 'Redaktörens');
    await askRest(payload, editor, `news/${id}`, {
      method: 'PATCH',
      data: { _status: 'published' },
    });
    expect((await autosave(author, 'Skribentens')).status).toBe(200);
  });

  it('is free again when its holder has left it', async () => {
    await autosave(editor, 'Redaktörens');
    await lapse();
    expect((await autosave(author, 'Skribentens')).status).toBe(200);
  });

  it.each([
    ['alone', () => `news/${id}`],
    ['among others', () => `news?where[id][in]=${id}`],
  ])('leaves nothing of its writing behind when it is destroyed %s (R2)', async (_, path) => {
    const key = { equals: `own-steps:news:${id}` };
    const steps = { collection: 'payload-kv', where: { key } } as const;
    await autosave(administrator, 'Påbörjad');
    expect((await payload.db.find(steps)).docs).toHaveLength(1);
    const destroy = { method: 'DELETE' };
    expect((await askRest(payload, administrator, path(), destroy)).status).toBe(200);
    expect((await payload.db.find(steps)).docs).toEqual([]);
  });
});
