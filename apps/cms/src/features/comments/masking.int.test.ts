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
  ({ id } = await storeComment(payload, { text: 'Jag heter Anna Ek. Räcket saknas.', page }));
});
afterAll(() => close());

const ask = async (who: Who, path: string, method = 'GET', data?: object) => {
  const answer = await askRest(payload, people[who], `comments${path}`, { method, data });
  return { status: answer.status, body: await answer.json() };
};

it('lets editors read what was written, with what looks like personal data hidden (K9)', async () => {
  for (const path of [`/${id}`, '?depth=0', `?where[id][equals]=${id}&select[text]=true`]) {
    const { status, body } = await ask('editor', path);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/Anna Ek|textHash|"submission"/);
  }
  const { body } = await ask('editor', `/${id}`);
  expect(body.maskedText).toBe('Jag heter [namn dolt]. Räcket saknas.');
});

it('shows the original to the registrar and the administrator', async () => {
  for (const who of ['registrar', 'administrator'] as const)
    expect((await ask(who, `/${id}`)).body.text).toBe('Jag heter Anna Ek. Räcket saknas.');
});

it('is told nothing of the original by a question about it, and searches the rest', async () => {
  const asked = await ask('editor', '?where[text][contains]=Anna');
  expect(asked.status).toBe(400);
  const search = (what: string) =>
    `?where[or][0][text][like]=${what}&where[or][1][page.title][like]=${what}`;
  expect((await ask('editor', search('Bron'))).body.totalDocs).toBe(1);
  expect((await ask('editor', search('Anna'))).body.totalDocs).toBe(0);
  expect((await ask('registrar', search('Anna'))).body.totalDocs).toBe(1);
});

it('lets editors handle a comment, and what came in stays as it was', async () => {
  const data = { status: 'handling', notes: [{ text: 'Felanmält' }], maskedText: 'Annat' };
  expect((await ask('editor', `/${id}`, 'PATCH', data)).status).toBe(200);
  const kept = await payload.findByID({ collection: 'comments', id });
  expect(kept).toMatchObject({
    ...{ text: 'Jag heter Anna Ek. Räcket saknas.', status: 'handling' },
    notes: [{ text: 'Felanmält' }],
  });
  for (const changed of [
    { createdAt: '2020-01-01T00:00:00.000Z' },
    { page: { ...page, title: 'X' } },
  ])
    expect((await ask('editor', `/${id}`, 'PATCH', changed)).status).toBe(403);
});

it.each(['registrar', 'editor', 'administrator'] as const)(
  'keeps all that came in whatever %s sends for it',
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
    for (const data of sent) await ask(who, `/${id}`, 'PATCH', data);
    const after = await payload.findByID({ collection: 'comments', id });
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect(after.updatedAt >= before.updatedAt).toBe(true);
  },
);

it('is none of the authors’ nor of strangers', async () => {
  for (const who of ['author', 'visitor'] as const)
    expect((await ask(who, `/${id}`)).status).toBe(403);
});
