import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { storeComment } from './store-comment';
import { openTestCms } from '../../testing/open-test-cms';

const page = {
  ...{ collection: 'news', documentId: '1', title: 'Bron', path: '/nyheter/bron', locale: 'sv' },
};
let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let id: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  const members = (['editor', 'administrator'] as const).map((who) => people[who].user?.id ?? '');
  const { id: defaultFunction } = await payload.create({
    collection: 'functions',
    data: { name: 'Webbredaktionen', members },
  });
  await payload.updateGlobal({ slug: 'ownership', data: { defaultFunction } });
  ({ id } = await storeComment(payload, { text: 'Jag heter Anna Ek. Räcket saknas.', page }));
});
afterAll(() => close());

const request = async (who: Who, path: string, method = 'GET', data?: object) => {
  const answer = await askRest(payload, people[who], `comments${path}`, { method, data });
  return { status: answer.status, body: await answer.json() };
};

it('is stored masked, whole and as the beginning for lists (K9)', async () => {
  const stored = await payload.db.findOne({
    collection: 'comments',
    where: { id: { equals: id } },
  });
  const masked = 'Jag heter [namn dolt]. Räcket saknas.';
  expect(stored).toMatchObject({ maskedText: masked, excerpt: masked });
  for (const who of ['editor', 'registrar'] as const)
    expect((await request(who, `/${id}`)).body).toMatchObject({ maskedText: masked });
});

it('is searched in its masked text, by registrars too', async () => {
  const search = (what: string) =>
    `?where[or][0][maskedText][like]=${what}&where[or][1][page.title][like]=${what}`;
  for (const who of ['editor', 'registrar'] as const) {
    expect((await request(who, search('Bron'))).body.totalDocs).toBe(1);
    expect((await request(who, search('Räcket'))).body.totalDocs).toBe(1);
    expect((await request(who, search('Anna'))).body.totalDocs).toBe(0);
  }
});

it('does not let members change what was received', async () => {
  for (const changed of [
    { createdAt: '2020-01-01T00:00:00.000Z' },
    { page: { ...page, title: 'X' } },
  ])
    expect((await request('editor', `/${id}`, 'PATCH', changed)).status).toBe(403);
});

it.each(['registrar', 'editor', 'administrator'] as const)(
  'ignores or refuses changes by the %s to what was received',
  async (who) => {
    const before = await payload.findByID({ collection: 'comments', id });
    const sent = [
      { page: null },
      { page: { title: null } },
      { page: {} },
      { id: 'another' },
      { updatedAt: '2020-01-01T00:00:00.000Z' },
      { excerpt: 'x', maskedText: 'x' },
      { text: null },
      { textHash: null, receipt: null, receivedAt: null },
      { createdAt: null },
    ];
    for (const data of sent) await request(who, `/${id}`, 'PATCH', data);
    const after = await payload.findByID({ collection: 'comments', id });
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect(after.updatedAt >= before.updatedAt).toBe(true);
  },
);

it('is forbidden for those who are no members, and anonymous users', async () => {
  for (const who of ['author', 'visitor'] as const)
    expect((await request(who, `/${id}`)).status).toBe(403);
});
