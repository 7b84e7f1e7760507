import type { Payload, Where } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { plansOf } from '../../testing/statements-of';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onSqlite = when(!isOnMongo, 'MongoDB keeps the languages of a document within it.');

onSqlite.describe(
  'SQLite reads the languages of a row by an index (architecture decision 11)',
  () => {
    let payload: Payload;
    let close: () => Promise<void>;

    beforeAll(async () => ({ payload, close } = await openTestCms()));
    afterAll(() => close());

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
      const plans = await plansOf(payload, call);
      expect(plans).toContainEqual(expect.stringMatching(/_parent_idx|locales/));
      expect(plans.filter((step) => /^SCAN .*locales/.test(step))).toEqual([]);
    });

    it('and a list of news in the order it is shown in', async () => {
      expect(await plansOf(payload, newsBy({}))).toContainEqual(
        expect.stringContaining('status_publishedAt_createdAt'),
      );
    });
  },
);
