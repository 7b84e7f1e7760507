import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { failFirst } from '../../testing/fail-first';
import { hasTransactions, isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { receiptFor } from './receipt-number';
import { logMissingReceipts, receiptYear } from './receipts';
import { storeComment } from './store-comment';

let payload: Payload;
let close: () => Promise<void>;
let logged: string[];
const year = receiptYear(new Date());

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.error = (line: string) => logged.push(line);
  payload.logger.warn = payload.logger.error;
});
afterAll(() => close());
beforeEach(() => (logged = []));

const page = {
  ...{ collection: 'pages', documentId: 'om-oss', versionId: 'v1', locale: 'sv' },
  ...{ title: 'Om oss', path: '/om-oss' },
} as const;
const comment = (text = 'Hej') => storeComment(payload, { text, page });
const numberOf = ({ receipt }: { receipt: string }) => Number(receipt.slice(5));
const diskFull = new Error('The disk is full.');
const create = (receipt: string) =>
  payload.create({
    collection: 'comments',
    data: { text: 'Hej', page, receipt: '', receivedAt: '', textHash: '', status: 'new' },
    context: { receipt },
    overrideAccess: true,
  });

it('continues after the highest number given before there was a counter (K10)', async () => {
  await create(`${year}-000041`);
  expect(numberOf(await comment())).toBe(42);
});

it('returns a number when the comment could not be stored', async () => {
  const { restore } = failFirst(payload, 'create', 1, () => diskFull);
  await expect(comment()).rejects.toThrow('full');
  restore();
  expect(numberOf(await comment())).toBe(43);
  expect(logged).toEqual([]);
});

it('takes the next free number when some were given without the counter', async () => {
  await create(`${year}-000044`);
  await create(`${year}-000045`);
  expect(numberOf(await comment())).toBe(46);
});

it('logs the missing numbers at the next start', async () => {
  await create(`${year}-000048`);
  expect(numberOf(await comment())).toBe(47);
  expect(numberOf(await comment())).toBe(49);
  await create(`${year}-000051`);
  await payload.db.updateOne({
    ...{ collection: 'counters', where: { key: { equals: `receipts-${year}` } } },
    data: { value: 51 },
  });
  await logMissingReceipts(payload);
  expect(logged.at(-1)).toMatch(/-000001, .*-000040, \d{4}-000050\./);
});

when(!isOnMongo, 'numbers are taken before the transaction in MongoDB.').it(
  'takes the numbers of a group that fails back with it, and stores its members one by one (K10)',
  async () => {
    const first = numberOf(await comment()) + 1;
    const { restore, failed } = failFirst(payload, 'create', 3, () => diskFull);
    const sent = await Promise.allSettled(Array.from({ length: 8 }, () => comment()));
    restore();
    expect(failed()).toBe(3);
    const stored = sent.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    // The first one alone, then the group of the seven others, then its first member.
    expect(stored).toHaveLength(6);
    const numbers = stored.map(numberOf).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, index) => first + index));
    expect(logged).toEqual([]);
  },
);

when(!isOnMongo, 'this MongoDB is no replica set, and has no transactions.').it(
  'stores what arrives during a commit in one transaction',
  async () => {
    const { beginTransaction } = payload.db;
    let begun = 0;
    payload.db.beginTransaction = (options) => {
      begun += 1;
      return beginTransaction.call(payload.db, options);
    };
    const stored = await Promise.all(Array.from({ length: 20 }, () => comment()));
    payload.db.beginTransaction = beginTransaction;
    expect(new Set(stored.map(numberOf)).size).toBe(20);
    expect(begun).toBe(2);
  },
);

when(isOnMongo && !hasTransactions, 'a process that is killed leaves no number taken.').describe(
  'without transactions',
  () => {
    it('does not wait for a comment that is being stored, such as that of a killed process', async () => {
      const before = numberOf(await comment());
      const { create: original } = payload;
      const isBegun = new Promise<void>((resolve) => {
        payload.create = (() => {
          resolve();
          return new Promise(() => undefined);
        }) as never;
      });
      void comment('Aldrig klar');
      await isBegun;
      payload.create = original;
      expect(numberOf(await comment())).toBe(before + 2);
    });

    it('logs the gap when a later number has been given meanwhile', async () => {
      const before = numberOf(await comment());
      const { create: original } = payload;
      payload.create = async () => {
        payload.create = original;
        await comment('Kom emellan');
        throw diskFull;
      };
      await expect(comment()).rejects.toThrow('full');
      expect(logged.at(-1)).toContain(receiptFor(before + 1, year));
    });

    it('logs that a number may be missing when the database gives one to two comments (K10)', async () => {
      const before = numberOf(await comment());
      const { updateOne } = payload.db;
      const answers: ((answer: Promise<never>) => void)[] = [];
      // Both increments are answered with the later number.
      payload.db.updateOne = ((args: never) =>
        new Promise((resolve) => {
          if (answers.push(resolve) < 2) return void updateOne.call(payload.db, args);
          payload.db.updateOne = updateOne;
          const later = updateOne.call(payload.db, args) as Promise<never>;
          for (const answer of answers) answer(later);
        })) as never;
      const numbers = (await Promise.all([comment(), comment()])).map(numberOf);
      expect(numbers.sort((a, b) => a - b)).toEqual([before + 2, before + 3]);
      expect(logged).toEqual([expect.stringContaining(receiptFor(before + 2, year))]);
      await logMissingReceipts(payload);
      expect(logged.at(-1)).toContain(receiptFor(before + 1, year));
    });
  },
);

it('gives 20 concurrent comments 20 numbers, and logs every gap (K10)', async () => {
  const before = numberOf(await comment());
  const stored = await Promise.all(Array.from({ length: 20 }, () => comment()));
  const numbers = new Set(stored.map(numberOf));
  expect(numbers.size).toBe(20);
  const given = Array.from({ length: Math.max(...numbers) - before }, (_, at) => before + 1 + at);
  const gaps = given.filter((number) => !numbers.has(number));
  // The MongoDB server of the tests may answer two increments with the later number, since it sends a document that
  // others change meanwhile.
  if (payload.db.name === 'sqlite') expect(gaps).toEqual([]);
  expect(logged.length).toBeGreaterThanOrEqual(gaps.length);
  await logMissingReceipts(payload);
  for (const gap of gaps) expect(logged.at(-1)).toContain(receiptFor(gap, year));
});
