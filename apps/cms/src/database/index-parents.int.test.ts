import { jest } from '@jest/globals';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload, Where } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { isOnMongo } from '../testing/test-database';
import { when } from '../testing/when';

const onSqlite = when(!isOnMongo, 'MongoDB keeps the languages of a document within it.');

onSqlite.describe(
  'SQLite reads the languages of a row by an index (architecture decision 11)',
  () => {
    let payload: Payload;
    let close: () => Promise<void>;

    beforeAll(async () => ({ payload, close } = await openTestCms()));
    afterAll(() => close());

    /** How SQLite goes about every query that a call makes. */
    const plansOf = async (call: () => Promise<unknown>): Promise<string[]> => {
      const { client } = payload.db as unknown as SQLiteAdapter;
      const asked = jest.spyOn(client, 'execute');
      await call();
      const statements = asked.mock.calls.map(([statement]) => statement);
      asked.mockRestore();
      const plans = statements.map(async (statement) => {
        const { sql, args } =
          typeof statement === 'string' ? { sql: statement, args: [] } : statement;
        const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
        return rows.map(({ detail }) => detail as string);
      });
      return (await Promise.all(plans)).flat();
    };

    const published = { _status: { equals: 'published' } } as const;
    const newsBy = (where: Where) => () =>
      payload.find({
        collection: 'news',
        where: { and: [published, where] },
        sort: '-publishedAt',
      });

    it.each([
      ['a list of news', newsBy({})],
      ['one article by its slug', newsBy({ slug: { equals: 'ny-partner' } })],
      ['a search', newsBy({ searchText: { contains: 'partner' } })],
      ['contacts in their order', () => payload.find({ collection: 'contacts', where: published })],
      ['a global', () => payload.findGlobal({ slug: 'site' })],
      ['the drafts in the admin', () => payload.find({ collection: 'news', draft: true })],
    ])('in %s', async (_, call) => {
      const plans = await plansOf(call);
      expect(plans).toContainEqual(expect.stringMatching(/_parent_idx|locales/));
      expect(plans.filter((step) => /^SCAN .*locales/.test(step))).toEqual([]);
    });

    it('and a list of news in the order it is shown in', async () => {
      expect(await plansOf(newsBy({}))).toContainEqual(
        expect.stringContaining('status_publishedAt_createdAt'),
      );
    });
  },
);
