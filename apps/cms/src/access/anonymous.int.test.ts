import { aContact, anArticle } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { meetEverybody } from './testing/people';
import { askRest } from './testing/rest-api';

const secret = 'hemligt-utkast';
let payload: Payload;
let close: () => Promise<void>;
let draftId: string;
let changedId: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  await meetEverybody(payload);
  const note = `${secret} RS 2026-1`;
  const consent = { given: true, note };
  const draftContact = await payload.create({
    collection: 'contacts',
    data: { role: secret, consent, _status: 'draft' },
    draft: true,
  });
  const contact = await payload.create({
    collection: 'contacts',
    data: aContact({ consent: { given: true, note } }),
  });
  const draft = await payload.create({
    collection: 'news',
    data: { title: secret, slug: secret },
    draft: true,
  });
  draftId = draft.id;
  const changed = await payload.create({
    collection: 'news',
    data: anArticle({ contacts: [draftContact.id, contact.id], related: [draft.id] }),
  });
  changedId = changed.id;
  await payload.update({
    collection: 'news',
    id: changedId,
    draft: true,
    data: { title: secret, ingress: secret },
  });
  const binned = await payload.create({ collection: 'news', data: anArticle({ title: secret }) });
  await payload.update({
    collection: 'news',
    id: binned.id,
    data: { deletedAt: new Date().toISOString() },
  });
});
afterAll(() => close());

const anonymous = {};
const read = async (path: string) => {
  const response = await askRest(payload, anonymous, path);
  return { status: response.status, text: await response.text() };
};

describe('an anonymous user', () => {
  it.each([
    ['the list', () => 'news?limit=100'],
    ['the list of drafts', () => 'news?draft=true&limit=100'],
    ['the list with the trash', () => 'news?trash=true&limit=100'],
    ['a published article whose newest version is a draft', () => `news/${changedId}?draft=true`],
    ['the relations of a published article', () => `news/${changedId}?depth=4`],
    ['a depth beyond the limit', () => `news/${changedId}?depth=40&draft=true`],
    ['a query for drafts', () => 'news?where[_status][equals]=draft&draft=true'],
    [
      'a query for drafts or published articles',
      () =>
        'news?where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published&draft=true',
    ],
    ['the contacts', () => 'contacts?draft=true&limit=100&depth=2'],
    ['all languages', () => 'news?locale=all&draft=true&limit=100'],
  ])('finds no draft in %s', async (_where, path) => {
    const { status, text } = await read(path());
    expect(status).toBe(200);
    expect(text).not.toContain(secret);
  });

  it.each([
    ['a draft by id', () => `news/${draftId}`],
    ['a draft by id with draft=true', () => `news/${draftId}?draft=true`],
    ['versions', () => 'news/versions'],
    ['versions of one article', () => `news/versions?where[parent][equals]=${changedId}`],
    ['the users', () => 'users'],
    ['a query about users', () => 'users?where[email][contains]=region.example'],
    ['the comments', () => 'comments'],
    ['the jobs', () => 'payload-jobs'],
  ])('is refused %s', async (_what, path) => {
    const { status, text } = await read(path());
    expect([401, 403, 404]).toContain(status);
    expect(text).not.toContain('region.example');
  });

  it('cannot filter by or select a hidden field', async () => {
    const { status } = await read(`contacts?where[consent.note][contains]=${secret}`);
    expect(status).toBe(400);
    const { text } = await read('contacts?limit=100&select[consent]=true');
    expect(text).not.toContain(secret);
  });

  it('cannot register as first administrator, nor create a user', async () => {
    const data = {
      email: 'x@region.example',
      password: 'long enough for all',
      role: 'administrator',
    };
    for (const path of ['users/first-register', 'users']) {
      expect((await askRest(payload, anonymous, path, { method: 'POST', data })).status).toBe(403);
    }
  });

  it.each(['payload-jobs/run', 'payload-jobs/handle-schedules'])(
    'cannot start jobs by %s',
    async (path) => {
      expect((await read(path)).status).toBe(401);
    },
  );
});
