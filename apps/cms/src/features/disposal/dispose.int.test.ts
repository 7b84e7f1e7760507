import { jest } from '@jest/globals';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { logMissingReceipts } from '../comments/receipts';
import { storeComment } from '../comments/store-comment';
import { countDue, dispose } from './dispose';
import { everything } from './testing/every-row';
import { findYears } from './years';

const page = {
  ...{ collection: 'news', documentId: '1', title: 'Nyhet', path: '/nyheter/nyhet' },
  locale: 'sv',
};
const decisions = {
  archiveDecision: 'Arkivnämnden 2026-03-12 § 24',
  localDecision: 'Regionstyrelsen 2026-04-02 § 51',
};
const now = new Date();
let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
beforeEach(async () => {
  for (const collection of ['comments', 'disposal-protocols', 'audit-log', 'counters'] as const)
    await payload.db.deleteMany({ collection, where: {} });
  await useRules();
});
afterAll(() => close());

type Rule = { class: 'registered' | 'handled' | 'spam'; months: number; isActive: boolean };

const useRules = (...rules: Rule[]) =>
  payload.updateGlobal({
    slug: 'disposal',
    data: { rules: rules.map((rule) => ({ ...rule, ...decisions })) },
    overrideAccess: true,
  });
const monthsAgo = (months: number) => {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  // Beyond the difference in the length of months.
  return new Date(day.getTime() - 4 * 86_400_000).toISOString();
};
/** A comment that was last touched so many months ago. */
const aComment = async (months: number, data: object) => {
  const { receipt, id } = await storeComment(payload, { text: 'En synpunkt', page });
  const where = { receipt: { equals: receipt } };
  const change = { ...data, updatedAt: monthsAgo(months) };
  await payload.db.updateOne({ collection: 'comments', where, data: change });
  return { receipt, id };
};
const closed = { status: 'done', closedAs: 'handled' };
const kept = async () => {
  const { docs } = await payload.find({
    collection: 'comments',
    sort: 'receipt',
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ receipt }) => receipt);
};
const protocol = async () => {
  const { docs } = await payload.find({
    collection: 'disposal-protocols',
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  });
  return docs;
};

describe('the disposal of comments', () => {
  it('takes nothing without a rule, nor by one that is not used (K15)', async () => {
    const { receipt } = await aComment(100, closed);
    expect(await dispose(payload, now)).toBe(0);
    await useRules({ class: 'handled', months: 24, isActive: false });
    expect(await dispose(payload, now)).toBe(0);
    expect(await kept()).toEqual([receipt]);
  });

  it.each([
    ['the archive authority’s decision', { archiveDecision: '' }],
    ['a decision of spaces only', { localDecision: '\u00A0 ' }],
    ['the own decision', { localDecision: null }],
    ['the period', { months: null }],
  ])('cannot be used without %s (K15)', async (_what, lacking) => {
    const rule = {
      class: 'handled' as const,
      months: 24,
      isActive: true,
      ...decisions,
      ...lacking,
      id: '1',
    };
    const data = { rules: [rule] };
    const change = payload.updateGlobal({ slug: 'disposal', data, overrideAccess: true });
    await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'rules' }] } });
    // As after a change made past the form.
    await payload.db.updateGlobal({ slug: 'disposal', data: { ...data, globalType: 'disposal' } });
    const { receipt } = await aComment(100, closed);
    expect(await dispose(payload, now)).toBe(0);
    expect(await kept()).toEqual([receipt]);
    expect(await protocol()).toEqual([]);
  });

  it('takes what is old enough of the class, and writes a protocol without content (K15)', async () => {
    const old = await aComment(25, closed);
    const duplicate = await aComment(25, { status: 'done', closedAs: 'duplicate' });
    const others = [
      await aComment(23, closed),
      await aComment(25, { status: 'answered' }),
      await aComment(25, { ...closed, diaryNumber: 'RS 2026-1' }),
      await aComment(25, { status: 'done', closedAs: 'spam' }),
      await aComment(25, { status: 'quarantine' }),
    ];
    await useRules({ class: 'handled', months: 24, isActive: true });
    expect(await dispose(payload, now)).toBe(2);
    expect(await kept()).toEqual(others.map(({ receipt }) => receipt));
    const [row, ...more] = await protocol();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      ...{ class: 'handled', count: 2, months: 24, ...decisions },
      receipts: `${old.receipt}–${duplicate.receipt}`,
    });
    expect(JSON.stringify(row)).not.toContain('synpunkt');
    expect(await dispose(payload, now)).toBe(0);
  });

  it('takes spam and quarantine by a period of their own (K16), registered ones by theirs', async () => {
    await aComment(2, { status: 'done', closedAs: 'spam' });
    await aComment(2, { status: 'quarantine' });
    const secret = await aComment(2, { status: 'quarantine', secrecy: true });
    const open = await aComment(30, { status: 'new' });
    await aComment(61, { ...closed, diaryNumber: 'RS 2020-1', secrecy: true });
    await useRules(
      { class: 'spam', months: 1, isActive: true },
      { class: 'registered', months: 60, isActive: true },
    );
    expect(await dispose(payload, now)).toBe(3);
    expect(await kept()).toEqual([secret.receipt, open.receipt]);
  });

  it('keeps the messages of a matter together', async () => {
    const first = await aComment(30, closed);
    const later = await aComment(1, { ...closed, matter: first.id });
    await useRules({ class: 'handled', months: 24, isActive: true });
    expect(await dispose(payload, now)).toBe(0);
    expect(await kept()).toEqual([first.receipt, later.receipt]);
    const where = { receipt: { equals: later.receipt } };
    const data = { updatedAt: monthsAgo(25) };
    await payload.db.updateOne({ collection: 'comments', where, data });
    expect(await dispose(payload, now)).toBe(2);
    expect(await kept()).toEqual([]);
  });

  it('takes a matter of several classes whole, by the strictest of them, as its dry run says', async () => {
    const months = { registered: 60, handled: 24, spam: 1 };
    const names = ['registered', 'handled', 'spam'] as const;
    const rules = names.map((name) => ({ class: name, months: months[name], ...decisions }));
    const due = () => Promise.all(rules.map((each) => countDue(payload, each, now)));
    const registered = { ...closed, diaryNumber: 'RS 2020-1' };
    const spam = { status: 'done', closedAs: 'spam' };
    const first = await aComment(30, closed);
    const others = [
      await aComment(61, { ...registered, matter: first.id }),
      await aComment(61, { ...spam, matter: first.id }),
    ];
    const mild = await aComment(30, spam);
    await aComment(25, { ...closed, matter: mild.id });
    expect(await due()).toEqual([0, 2, 0]);
    await useRules(...rules.map((each) => ({ ...each, isActive: true })));
    expect(await dispose(payload, now)).toBe(2);
    expect(await kept()).toEqual([first, ...others].map(({ receipt }) => receipt));
    const where = { receipt: { equals: first.receipt } };
    const data = { updatedAt: monthsAgo(61) };
    await payload.db.updateOne({ collection: 'comments', where, data });
    expect(await due()).toEqual([3, 0, 0]);
    expect(await dispose(payload, now)).toBe(3);
    expect((await protocol()).map((each) => [each.class, each.count])).toEqual([
      ['handled', 2],
      ['registered', 3],
    ]);
  });

  it('takes more than one batch, also behind matters that are kept', async () => {
    const first = await aComment(30, closed);
    await aComment(1, { ...closed, matter: first.id });
    for (let count = 0; count < 205; count += 1) await aComment(25, closed);
    await useRules({ class: 'handled', months: 24, isActive: true });
    expect(await dispose(payload, now)).toBe(205);
    expect((await protocol()).map(({ count }) => count)).toEqual([200, 5]);
  }, 120_000);

  when(!isOnMongo, 'a document of MongoDB has no rows elsewhere').it(
    'leaves nothing of a comment in any table',
    async () => {
      const marker = 'kännetecken-4711';
      const stored = await storeComment(payload, { text: marker, page });
      const where = { receipt: { equals: stored.receipt } };
      const data = {
        ...stored,
        ...closed,
        updatedAt: monthsAgo(25),
        notes: [{ id: '1', text: marker, at: now.toISOString(), author: 'registrar' }],
        answers: [
          { id: '1', text: marker, at: now.toISOString(), author: 'registrar', function: 'Webben' },
        ],
      };
      await payload.db.updateOne({ collection: 'comments', where, data });
      await useRules({ class: 'handled', months: 24, isActive: true });
      await dispose(payload, now);
      expect(await everything(payload)).not.toContain(marker);
    },
  );

  it('is no gap in the receipts, and shown by year (K10)', async () => {
    const gone = await aComment(25, closed);
    await aComment(0, { status: 'new' });
    await useRules({ class: 'handled', months: 24, isActive: true });
    await dispose(payload, now);
    const warn = jest.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
    await logMissingReceipts(payload);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
    expect(await findYears(payload, now)).toEqual([
      { year: gone.receipt.slice(0, 4), kept: 1, disposed: 1 },
    ]);
  });

  it('has a protocol that nobody changes', async () => {
    await aComment(25, closed);
    await useRules({ class: 'handled', months: 24, isActive: true });
    await dispose(payload, now);
    const [row] = await protocol();
    const target = {
      collection: 'disposal-protocols',
      id: row?.id ?? '',
      overrideAccess: true,
    } as const;
    await expect(payload.update({ ...target, data: { count: 0 } })).rejects.toMatchObject({
      status: 403,
    });
    await expect(payload.delete(target)).rejects.toMatchObject({ status: 403 });
  });
});
