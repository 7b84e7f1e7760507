import { CHANGED_PAGES } from '@regionwebb/content/tags';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { z } from 'zod';
import { readPeriod } from '../comment-report/period';
import { readReport } from '../comment-report/read-report';
import { openCommentHandling, TEXT } from './testing/handlers';

let handling: Awaited<ReturnType<typeof openCommentHandling>>;
beforeAll(async () => {
  handling = await openCommentHandling();
});
afterAll(() => handling.close());

const anyone = { overrideAccess: true, depth: 0 } as const;
const anArticleOnline = async () => {
  const data = {
    ...anArticle({ slug: `bron-${crypto.randomUUID()}` }),
    _status: 'published' as const,
  };
  return handling.payload.create({ collection: 'news', data, ...anyone });
};
const publish = (id: string, title: string, user = handling.people.editor.user) =>
  handling.payload.update({
    ...{ collection: 'news', id, data: { title, _status: 'published' }, user, ...anyone },
  });
const commentOn = (documentId: string, more: object = {}) =>
  handling.comment({ documentId, ...more });
const answered = z.object({
  versions: z.array(z.object({ id: z.string(), at: z.string(), by: z.string().nullable() })),
  steps: z.record(z.string(), z.object({ possible: z.boolean(), why: z.string().optional() })),
});
const read = async (id: string) =>
  answered.parse((await handling.ask('editor', `/${id}/steps`)).body);
const changedPages = async () => (await handling.ask('visitor', '/changed-pages')).body.pages;
const announcements = async () => {
  const { docs } = await handling.payload.find({
    ...{ collection: 'changes', pagination: false, ...anyone },
  });
  return docs.filter(({ tags }) => JSON.stringify(tags) === JSON.stringify([CHANGED_PAGES])).length;
};
const messageOf = ({ body }: { body: { errors?: { message: string }[] } }) =>
  body.errors?.[0]?.message;

it('is tied to a version of the page that was published after it, the newest offered first', async () => {
  const article = await anArticleOnline();
  const id = await commentOn(article.id);
  await publish(article.id, 'Bron har räcke');
  await handling.payload.update({
    ...{ collection: 'news', id: article.id, data: { title: 'Ett utkast' }, draft: true },
    ...anyone,
  });
  await publish(article.id, 'Bron har målat räcke');
  const before = await handling.payload.findByID({ collection: 'news', id: article.id, ...anyone });
  const { versions, steps } = await read(id);
  expect(versions.map(({ by }) => by)).toEqual(['editor', 'editor']);
  expect(Date.parse(versions[0]?.at ?? '')).toBeGreaterThan(Date.parse(versions[1]?.at ?? ''));
  expect([steps.tie, steps.untie?.possible]).toEqual([{ possible: true }, false]);
  const [newest] = versions;
  const tied = await handling.take('author', id, 'tie', { version: newest?.id, shown: true });
  expect(tied.status).toBe(200);
  expect(await handling.stored(id)).toMatchObject({
    ...{ resultingVersion: newest?.id, changedAt: newest?.at, changeShown: true, status: 'new' },
    steps: [
      { step: 'tie', by: 'author', note: expect.stringMatching(/editor\. Sidan säger det$/) },
    ],
  });
  const after = await handling.payload.findByID({ collection: 'news', id: article.id, ...anyone });
  expect(after).toEqual(before);
});

it('has the page say when it was changed, and nothing of the comment (K18), until it is untied', async () => {
  const article = await anArticleOnline();
  const id = await commentOn(article.id);
  await publish(article.id, 'Räcket är lagat');
  const [version] = (await read(id)).versions;
  const announced = await announcements();
  await handling.take('editor', id, 'tie', { version: version?.id, shown: true });
  expect(await announcements()).toBe(announced + 1);
  const pages = await changedPages();
  expect(pages[0]).toEqual({
    ...{ collection: 'news', id: article.id, locale: 'sv', at: version?.at },
  });
  const { receipt } = await handling.stored(id);
  for (const secret of [TEXT, 'Anna', receipt, id, 'editor'])
    expect(JSON.stringify(pages)).not.toContain(secret);
  await handling.take('editor', id, 'untie', { reason: 'Fel version' });
  expect(await announcements()).toBe(announced + 2);
  expect(JSON.stringify(await changedPages())).not.toContain(article.id);
  const again = await handling.take('editor', id, 'untie');
  expect([again.status, messageOf(again)]).toEqual([
    409,
    'Ingen ändring av sidan är kopplad till kommentaren.',
  ]);
});

it('says nothing on the page where that was not chosen, nor of a comment under secrecy', async () => {
  const article = await anArticleOnline();
  const id = await commentOn(article.id);
  await publish(article.id, 'Nytt räcke');
  const [version] = (await read(id)).versions;
  const announced = await announcements();
  await handling.take('editor', id, 'tie', { version: version?.id });
  expect([await announcements(), JSON.stringify(await changedPages())]).toEqual([
    announced,
    expect.not.stringContaining(article.id),
  ]);
  await handling.take('editor', id, 'tie', { version: version?.id, shown: true });
  await handling.take('registrar', id, 'register', { secrecy: true });
  expect(await announcements()).toBe(announced + 2);
  expect(JSON.stringify(await changedPages())).not.toContain(article.id);
});

it('is not possible without a version published since, in the language of the comment', async () => {
  const article = await anArticleOnline();
  const before = await anArticleOnline();
  await publish(before.id, 'Före kommentaren');
  const ids = [await commentOn(before.id), await commentOn(article.id, { locale: 'en' })];
  await publish(article.id, 'Bara på svenska');
  ids.push(await handling.comment({ collection: 'startPage', documentId: 'news' }));
  for (const id of ids) {
    const why = 'Ingen ny version av sidan har publicerats sedan kommentaren kom.';
    expect((await read(id)).steps.tie).toEqual({ possible: false, why });
    const refused = await handling.take('editor', id, 'tie', { version: '1', shown: true });
    expect([refused.status, messageOf(refused)]).toEqual([409, why]);
  }
});

it('refuses another page’s version, and a change past the steps', async () => {
  const article = await anArticleOnline();
  const id = await commentOn(article.id);
  const otherId = await commentOn((await anArticleOnline()).id);
  await publish(article.id, 'Ändrad');
  const [version] = (await read(id)).versions;
  for (const input of [{}, { version: 'none' }, { version: '507f1f77bcf86cd799439011' }])
    expect((await handling.take('editor', id, 'tie', input)).status).toBe(400);
  expect((await handling.take('editor', otherId, 'tie', { version: version?.id })).status).toBe(
    409,
  );
  for (const data of [{ changeShown: true }, { resultingVersion: 'x' }, { changedAt: new Date() }])
    expect((await handling.ask('registrar', `/${id}`, 'PATCH', data)).status).toBe(403);
});

it('is tied to the accessibility statement as it was changed', async () => {
  const slug = 'accessibilityStatement';
  const id = await handling.comment({ collection: slug, documentId: slug });
  const assessed = { assessedAt: '2026-02-16T11:00:00.000Z', method: 'self' } as const;
  const data = { serviceName: 'Webben', status: 'full', ...assessed } as const;
  await handling.payload.updateGlobal({ slug, data, ...anyone });
  const { versions } = await read(id);
  expect(versions).toHaveLength(1);
  const { status } = await handling.take('editor', id, 'tie', { version: versions[0]?.id });
  expect(status).toBe(200);
});

it('is counted by the report', async () => {
  const { total, hasChanges } = await readReport(handling.payload, {
    period: readPeriod({ period: new Date().toISOString().slice(0, 4) }),
    grouping: 'page',
    locale: 'sv',
  });
  const where = { resultingVersion: { exists: true } };
  const { totalDocs } = await handling.payload.count({ collection: 'comments', where, ...anyone });
  expect([hasChanges, total.changes]).toEqual([true, totalDocs]);
  expect(totalDocs).toBeGreaterThan(2);
});
