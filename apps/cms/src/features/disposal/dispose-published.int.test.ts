import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { storeComment } from '../comments/store-comment';
import { dispose } from './dispose';

const page = { collection: 'news', documentId: '1', path: '/nyheter/nyhet', locale: 'sv' };
const now = new Date('2026-11-30T12:00:00.000Z');
const longAgo = '2025-01-02T03:04:05.000Z';
let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
afterAll(() => close());

const closedComment = async (updatedAt: string) => {
  const { id } = await storeComment(payload, { text: 'En synpunkt', page });
  const data = { status: 'done', closedAs: 'handled', updatedAt };
  await payload.db.updateOne({ collection: 'comments', where: { id: { equals: id } }, data });
  return id;
};

const pairOf = (comment: string, withdrawnAt: string | null) =>
  payload.db.create({
    collection: 'answered-comments',
    data: {
      ...{ question: 'Fråga', answer: 'Svar', language: 'sv', publishedAt: longAgo },
      page: { collection: 'news', documentId: '1', locale: 'sv' },
      ...{ comment, withdrawnAt },
    },
  });

it('takes what was published of a comment with it, and leaves what is of others', async () => {
  const gone = await closedComment(longAgo);
  const staying = await closedComment(now.toISOString());
  await pairOf(gone, null);
  await pairOf(gone, longAgo);
  await pairOf(staying, null);
  const decisions = { archiveDecision: 'Arkivnämnden § 24', localDecision: 'Styrelsen § 51' };
  const rules = [{ class: 'handled' as const, months: 12, isActive: true, ...decisions }];
  await payload.updateGlobal({ slug: 'disposal', data: { rules }, overrideAccess: true });
  expect(await dispose(payload, now)).toBe(1);
  const { docs } = await payload.find({
    ...{ collection: 'answered-comments', depth: 0, overrideAccess: true },
  });
  expect(docs.map(({ comment }) => comment)).toEqual([staying]);
  const { docs: changes } = await payload.find({
    ...{ collection: 'changes', sort: '-at', limit: 1, overrideAccess: true },
  });
  expect(changes[0]?.tags).toEqual(['answered-comments']);
});
