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

const request = async (who: Who, path: string, method = 'GET', data?: object) => {
  const answer = await askRest(payload, people[who], `comments${path}`, { method, data });
  return { status: answer.status, body: await answer.json() };
};

it('shows editors the text with personal data masked (K9)', async () => {
  for (const path of [`/${id}`, '?depth=0', `?where[id][equals]=${id}&select[text]=true`]) {
    const { status, body } = await request('editor', path);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/Anna Ek|textHash|"submission"/);
  }
  const { body } = await request('editor', `/${id}`);
  expect(body.maskedText).toBe('Jag heter [namn dolt]. Räcket saknas.');
});

it('shows the original to the registrar and the administrator', async () => {
  for (const who of ['registrar', 'administrator'] as const)
    expect((await request(who, `/${id}`)).body.text).toBe('Jag heter Anna Ek. Räcket saknas.');
});

it('does not let editors search the original text', async () => {
  expect((await request('editor', '?where[text][contains]=Anna')).status).toBe(400);
  const search = (what: string) =>
    `?where[or][0][text][like]=${what}&where[or][1][page.title][like]=${what}`;
  expect((await request('editor', search('Bron'))).body.totalDocs).toBe(1);
  expect((await request('editor', search('Anna'))).body.totalDocs).toBe(0);
  expect((await request('registrar', search('Anna'))).body.totalDocs).toBe(1);
});

it('lets editors handle a comment, but not change what was received', async () => {
  const data = { status: 'handling', notes: [{ text: 'Felanmält' }], maskedText: 'Annat' };
  expect((await request('editor', `/${id}`, 'PATCH', data)).status).toBe(200);
  const kept = await payload.findByID({ collection: 'comments', id });
  expect(kept).toMatchObject({
    ...{ text: 'Jag heter Anna Ek. Räcket saknas.', status: 'handling' },
    notes: [{ text: 'Felanmält' }],
  });
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

it('is forbidden for authors and anonymous users', async () => {
  for (const who of ['author', 'visitor'] as const)
    expect((await request(who, `/${id}`)).status).toBe(403);
});
