import type { Comment, User } from '@regionwebb/content/payload-types';
import { jest } from '@jest/globals';
import type { Payload } from 'payload';
import { afterWorkingDays } from '../features/comment-handling/working-days';
import { isReceiptTaken, storeComment } from '../features/comments/store-comment';
import { openTestCms } from '../testing/open-test-cms';
import { isOnMongo } from '../testing/test-database';

const page = {
  collection: 'news',
  documentId: '1',
  title: 'Nyhet',
  path: '/nyheter/nyhet',
  locale: 'sv',
};
const roles = ['administrator', 'editor', 'author', 'registrar'] as const;
const users = new Map<User['role'], User>();
let payload: Payload;
let close: () => Promise<void>;
let comment: Comment;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  for (const role of roles) {
    const data = {
      name: role,
      role,
      email: `${role}@region.example`,
      password: 'a long enough password',
    };
    users.set(role, await payload.create({ collection: 'users', data }));
  }
});
beforeEach(async () => {
  comment = await storeComment(payload, { text: 'Jag heter Anna Ek och tycker om sidan', page });
});
afterAll(() => close());

const update = (data: Partial<Comment>, user?: User) =>
  payload.update({ collection: 'comments', id: comment.id, data, overrideAccess: !user, user });
const forbidden = expect.objectContaining({ status: 403 });

it.each([
  ['text', { text: 'Något annat' }],
  ['receipt', { receipt: '2026-999999' }],
  ['receivedAt', { receivedAt: '2020-01-01T00:00:00.000Z' }],
  ['createdAt', { createdAt: '2020-01-01T00:00:00.000Z' }],
  ['submission', { submission: 'x' }],
  ['secretHash', { secretHash: 'x' }],
  ['matter', { matter: 'x' }],
  ['turn', { turn: 'x' }],
  ['page', { page: { ...page, path: '/annan' } }],
  ['textHash', { textHash: 'x' }],
] satisfies [string, Partial<Comment>][])(
  'never changes %s, not even past the access rules (K8)',
  async (_field, data) => {
    await expect(update(data)).rejects.toEqual(forbidden);
    await expect(update(data, users.get('administrator'))).rejects.toEqual(forbidden);
    await expect(update(data, users.get('registrar'))).rejects.toEqual(forbidden);
    expect(await payload.findByID({ collection: 'comments', id: comment.id })).toEqual(comment);
  },
);

it('detects a text that was changed in the database (K8)', async () => {
  await payload.db.updateOne({
    collection: 'comments',
    id: comment.id,
    data: { text: 'Ändrad i databasen' },
  });
  await expect(update({ secrecy: false })).rejects.toThrow('is not the text that was received');
});

it.each(roles)('cannot be deleted, neither by %s nor past the access rules (K15)', async (role) => {
  const target = { collection: 'comments', id: comment.id } as const;
  await expect(
    payload.delete({ ...target, overrideAccess: false, user: users.get(role) }),
  ).rejects.toEqual(forbidden);
  await expect(payload.delete(target)).rejects.toEqual(forbidden);
});

it.each([undefined, ...roles])('cannot be created through Payload’s API by %s', async (role) => {
  const data = {
    text: 'Hej',
    page,
    receipt: '',
    receivedAt: '',
    textHash: '',
    status: 'new',
  } as const;
  const user = role && users.get(role);
  await expect(
    payload.create({ collection: 'comments', data, overrideAccess: false, user }),
  ).rejects.toEqual(forbidden);
});

it.each([
  ['registrar', true],
  // Only as members of the function that the comment belongs to, see access/comments.int.test.ts.
  ['administrator', false],
  ['editor', false],
  ['author', false],
  [undefined, false],
] as const)('is read by %s: %s (K14, K18)', async (role, isRead) => {
  const user = role && users.get(role);
  const found = payload.find({ collection: 'comments', overrideAccess: false, user });
  if (isRead) expect((await found).docs.length).toBeGreaterThan(0);
  else await expect(found).rejects.toEqual(forbidden);
});

it('has a masked excerpt for lists (K9)', async () => {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { equals: comment.id } },
    select: { excerpt: true },
  });
  expect(docs[0]?.excerpt).toBe('Jag heter [namn dolt] och tycker om sidan');
});

it('goes to the owner of its page, otherwise to the default one, and is due by the rule', async () => {
  const create = (name: string) => payload.create({ collection: 'functions', data: { name } });
  const [web, press] = [await create('Webben'), await create('Pressen')];
  const ownership = { defaultFunction: web.id };
  await payload.updateGlobal({ slug: 'ownership', data: ownership });
  const article = await payload.create({
    collection: 'news',
    data: { title: 'Bron', slug: 'bron', ownerFunction: press.id },
  });
  await payload.updateGlobal({ slug: 'commentSettings', data: { answerDays: 3 } });
  const about = (more: object) =>
    storeComment(payload, { text: 'Hej', page: { ...page, ...more } });
  expect(await about({ documentId: article.id })).toMatchObject({
    function: press.id,
    dueAt: afterWorkingDays(new Date(), 3).toISOString(),
  });
  const others = [{ collection: 'accessibilityStatement' }, { documentId: 'gone' }];
  for (const other of others) expect(await about(other)).toMatchObject({ function: web.id });
  await payload.updateGlobal({ slug: 'commentSettings', data: { answerDays: 0 } });
  expect((await about({})).dueAt ?? null).toBeNull();
  await payload.update({ collection: 'news', id: article.id, data: { ownerFunction: web.id } });
  expect((await about({ documentId: article.id })).function).toBe(web.id);
});

it('has an index that refuses a number twice, with the error that the retry recognises (K10)', async () => {
  const { id: _id, ...data } = comment;
  const twice = payload.db.create({ collection: 'comments', data });
  const refusal: unknown = await twice.catch((error: unknown) => error);
  expect(isReceiptTaken(refusal)).toBe(true);
});

it('takes the next number when another process has used this one (K10)', async () => {
  const { id: _id, ...data } = comment;
  const refusal: unknown = await payload.db
    .create({ collection: 'comments', data })
    .catch((error: unknown) => error);
  const create = jest
    .spyOn(payload, 'create')
    .mockRejectedValueOnce(refusal)
    .mockRejectedValueOnce(refusal);
  const stored = await storeComment(payload, { text: 'Tredje gången gillt', page });
  expect(create).toHaveBeenCalledTimes(3);
  // In MongoDB the two refused numbers are skipped, since they are taken before the transaction.
  const number = Number(comment.receipt.slice(5)) + (isOnMongo ? 3 : 1);
  expect(Number(stored.receipt.slice(5))).toBe(number);
  create.mockRestore();
});
