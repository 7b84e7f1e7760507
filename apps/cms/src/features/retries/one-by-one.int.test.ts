import { anArticle } from '@regionwebb/fixtures/factories/documents';
import type { Payload, Where } from 'payload';
import sharp from 'sharp';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { storeComment } from '../comments/store-comment';
import { failFirst } from '../../testing/fail-first';
import { openTestCms } from '../../testing/open-test-cms';
import { hasTransactions } from '../../testing/test-database';
import { when } from '../../testing/when';

const TOTAL = 120;
const LONGEST_WAIT_MS = 2_000;

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  process.env.JOBS = 'false';
  ({ payload, close } = await openTestCms());
  people = await meetEverybody(payload);
  payload.logger.level = 'silent';
});
afterAll(() => close());

const overrideAccess = true;
const draft = async (title: string) => {
  const data = anArticle({ title, byline: 'Många', _status: 'draft' });
  return (await payload.create({ collection: 'news', data, draft: true, overrideAccess })).id;
};
const drafts = async (count: number, title: string) => {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) ids.push(await draft(`${title} ${number}`));
  return ids;
};
const listed = (ids: string[]) => ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
const change = async (who: Person, method: string, ids: string[], data?: object) => {
  const answer = await askRest(payload, who, `news?${listed(ids)}&depth=0`, { method, data });
  return { status: answer.status, body: await answer.json() };
};
const published = async (ids: string[]) => {
  const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] };
  return (await payload.count({ collection: 'news', where, overrideAccess })).totalDocs;
};

describe('a bulk change, one document at a time', () => {
  it('lets comments, autosaves and uploads be saved in between (A8)', async () => {
    const ids = await drafts(TOTAL, 'Utkast');
    const beside = await draft('Någon skriver');
    const waits: number[] = [];
    const { beginTransaction } = payload.db;
    payload.db.beginTransaction = async (options) => {
      const start = performance.now();
      const id = await beginTransaction.call(payload.db, options);
      waits.push(performance.now() - start);
      return id;
    };
    let isOver = false;
    const bulk = payload
      .update({
        ...{ collection: 'news', where: { id: { in: ids } }, overrideAccess },
        data: { _status: 'published' },
      })
      .finally(() => (isOver = true));
    const uploaded = upload();
    let between = 0;
    while (!isOver) {
      await Promise.all([writeOn(beside), comment()]);
      if (!isOver) between += 1;
    }
    await uploaded;
    expect(await bulk).toMatchObject({ errors: [], docs: { length: TOTAL } });
    payload.db.beginTransaction = beginTransaction;
    expect(await published(ids)).toBe(TOTAL);
    expect(between).toBeGreaterThan(10);
    expect(Math.max(...waits)).toBeLessThan(LONGEST_WAIT_MS);
  });

  it('does not block the event loop (A8)', async () => {
    const ids = await drafts(20, 'Ostörd');
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    turn();
    const where = { id: { in: ids } };
    const data = { _status: 'published' as const };
    await payload.update({ collection: 'news', where, data, overrideAccess });
    isOver = true;
    expect(turns).toBeGreaterThan(ids.length);
  });

  it('by REST has an answer in Payload’s form', async () => {
    const ids = await drafts(3, 'Fler');
    const { status, body } = await change(people.editor, 'PATCH', ids, { _status: 'published' });
    expect({ status, message: body.message, errors: body.errors }).toEqual({
      ...{ status: 200, message: 'Ändrade: 3 (Nyheter).', errors: [] },
    });
    expect(body.docs).toHaveLength(3);
    expect(await published(ids)).toBe(3);
  });

  it('reports a document that fails, and changes the others', async () => {
    const ids = await drafts(3, 'Ett fel');
    const { beforeChange } = payload.collections.news.config.hooks;
    const refuse = ({ originalDoc }: { originalDoc?: { id: string } }) => {
      if (originalDoc?.id === ids[1]) throw new Error('broken');
    };
    beforeChange.push(refuse);
    const { status, body } = await change(people.editor, 'PATCH', ids, { _status: 'published' });
    beforeChange.pop();
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { id: ids[1], ids: [ids[1]], isPublic: true, message: '”Ett fel 1” – Något gick fel.' },
    ]);
    expect(body.message).toBe('2 av 3 ändrade. 1 ändrades inte.');
    expect(body.docs.map(({ id }: { id: string }) => id).sort()).toEqual([ids[0], ids[2]].sort());
    expect(await published(ids)).toBe(2);
  });

  it('is refused without permission, and while a colleague is editing one of them', async () => {
    const ids = await drafts(2, 'Nej');
    expect((await change(people.author, 'PATCH', ids, { _status: 'published' })).status).toBe(403);
    expect((await change(people.editor, 'DELETE', ids)).status).toBe(403);
    const holder = people.administrator.user?.id ?? '';
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: ids[1] },
        user: { relationTo: 'users', value: holder },
      },
    });
    const refused = await change(people.editor, 'PATCH', ids, { _status: 'published' });
    expect(refused).toMatchObject({ status: 423 });
    expect(await published(ids)).toBe(0);
  });

  it('can delete documents', async () => {
    const ids = await drafts(2, 'Bort');
    expect((await change(people.administrator, 'DELETE', ids)).body).toMatchObject({ errors: [] });
    const where = { id: { in: ids } };
    expect(await payload.count({ collection: 'news', where, overrideAccess })).toEqual({
      totalDocs: 0,
    });
  });
});

when(hasTransactions, 'this MongoDB has no transactions.').it(
  'a document that conflicts with another save is retried, and not the others',
  async () => {
    const ids = await drafts(3, 'Möts');
    const { failed, restore } = failFirst(payload, 'commitTransaction', 2);
    const { body } = await change(people.editor, 'PATCH', ids, { _status: 'published' });
    restore();
    expect({ errors: body.errors, failed: failed() }).toEqual({ errors: [], failed: 2 });
    expect(await published(ids)).toBe(3);
  },
);

const page = {
  ...{ collection: 'pages', documentId: 'om-oss', versionId: 'v1', locale: 'sv' },
  ...{ title: 'Om oss', path: '/om-oss' },
} as const;
const comment = () => storeComment(payload, { text: 'Bra sida', page });
const writeOn = (id: string) =>
  payload.update({
    ...{ collection: 'news', id, draft: true, autosave: true, overrideAccess },
    data: { ingress: `Skrivet ${Math.random()}` },
  });
const upload = async () => {
  const background = { r: 20, g: 90, b: 110 };
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background } });
  const data = await picture.png().toBuffer();
  return payload.create({
    ...{ collection: 'media', overrideAccess, data: { alt: 'En yta' } },
    file: { name: 'yta.png', mimetype: 'image/png', data, size: data.length },
  });
};
