import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { failFirst } from '../../testing/fail-first';
import { logMissingReceipts, receiptFor, receiptYear } from './receipts';
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

it('does not wait for a comment that is being stored, such as that of a killed process', async () => {
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
  expect(numberOf(await comment())).toBe(44);
});

it('logs the missing numbers at the next start', async () => {
  await logMissingReceipts(payload);
  expect(logged).toEqual([expect.stringMatching(/-000001, .*-000040, \d{4}-000043\./)]);
});

it('returns a number when the comment could not be stored', async () => {
  const { restore } = failFirst(payload, 'create', 1, () => diskFull);
  await expect(comment()).rejects.toThrow('full');
  restore();
  expect(numberOf(await comment())).toBe(45);
  expect(logged).toEqual([]);
});

it('logs the gap when a later number has been given meanwhile', async () => {
  const { create: original } = payload;
  payload.create = async () => {
    payload.create = original;
    await comment('Kom emellan');
    throw diskFull;
  };
  await expect(comment()).rejects.toThrow('full');
  expect(logged).toEqual([expect.stringContaining(`${year}-000046`)]);
});

it('takes the next free number when some were given without the counter', async () => {
  await create(`${year}-000048`);
  await create(`${year}-000049`);
  expect(numberOf(await comment())).toBe(50);
});

it('logs that a number may be missing when the database gives one to two comments (K10)', async () => {
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
  expect(numbers.sort((a, b) => a - b)).toEqual([52, 53]);
  expect(logged).toEqual([expect.stringContaining(`${year}-000052`)]);
  await logMissingReceipts(payload);
  expect(logged.at(-1)).toContain(`${year}-000051`);
});

it('gives 20 concurrent comments 20 numbers, and logs every gap (K10)', async () => {
  const stored = await Promise.all(Array.from({ length: 20 }, () => comment()));
  const numbers = new Set(stored.map(numberOf));
  expect(numbers.size).toBe(20);
  const all = Array.from({ length: Math.max(...numbers) - 53 }, (_, index) => 54 + index);
  const gaps = all.filter((number) => !numbers.has(number));
  // The MongoDB server of the tests may answer two increments with the later number, since it sends a document that
  // others change meanwhile.
  if (payload.db.name === 'sqlite') expect(gaps).toEqual([]);
  expect(logged.length).toBeGreaterThanOrEqual(gaps.length);
  await logMissingReceipts(payload);
  for (const gap of gaps) expect(logged.at(-1)).toContain(receiptFor(gap, year));
});
