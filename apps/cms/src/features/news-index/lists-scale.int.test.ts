import { aContact, anArticle, anOffice, aTopic } from '@regionwebb/fixtures/factories/documents';
import type { Payload, Where } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { plansOf, statementsOf } from '../../testing/statements-of';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const MANY = 30;
const sql = when(!isOnMongo, 'There is no SQL to look at on MongoDB.');

let payload: Payload;
let close: () => Promise<void>;
let topic: string;

/** The queries of the site (`apps/web/src/cms`). */
const entries = (where: Where[], more: object = {}) =>
  payload.find({
    collection: 'listings',
    where: { and: where },
    select: { article: true },
    populate: { news: { title: true, slug: true, leadImage: true, topics: true } },
    sort: ['-publishedAt', '-createdAt'],
    depth: 2,
    limit: 20,
    locale: 'sv',
    overrideAccess: false,
    ...more,
  });
const swedish = { list: { equals: 'sv' } };
const without = { pagination: false };
const year = { publishedAt: { greater_than: '2023-12-31T23:00:00.000Z' } };
const sitemap = { collection: 'news', locale: 'all', select: { slug: true }, depth: 0 } as const;
const queries: [name: string, most: number, read: () => Promise<unknown>][] = [
  ['the first page of a list', 5, () => entries([swedish])],
  ['its second page', 5, () => entries([swedish], { page: 2 })],
  ['a page without a count', 4, () => entries([swedish], without)],
  ['the page of a year', 5, () => entries([swedish, year])],
  ['the page of a topic', 5, () => entries([{ list: { equals: `sv:${topic}` } }])],
  ['the oldest article', 1, () => entries([swedish], { ...without, ...oldest, depth: 0 })],
  [
    'a part of the sitemap',
    1,
    () =>
      payload.find({ ...sitemap, sort: 'createdAt', page: 2, ...without, overrideAccess: false }),
  ],
  ['the number of articles', 1, () => payload.count({ collection: 'news', overrideAccess: false })],
];
const oldest = { sort: ['publishedAt', 'createdAt'], limit: 1, select: { publishedAt: true } };
/** Whether a statement selects rows, rather than reading them by id. */
const isSelection = (statement: string) => !/ in \(\?/.test(statement);

const publish = async (count: number) => {
  const office = { collection: 'offices', data: anOffice(), overrideAccess: true } as const;
  const { id } = await payload.create(office);
  for (let number = 0; number < count; number += 1)
    await payload.create({
      collection: 'news',
      data: anArticle({ topics: [topic], offices: [id] }),
      overrideAccess: true,
    });
};
const counts = async () => {
  const seen: Record<string, number> = {};
  for (const [name, , read] of queries) seen[name] = (await statementsOf(payload, read)).length;
  return seen;
};

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const data = { ...aTopic(), title: 'Hälsa' };
  topic = (await payload.create({ collection: 'topics', data, overrideAccess: true })).id;
  await publish(2);
});
afterAll(() => close());

sql.describe('a list of the site', () => {
  it('needs as many statements for many articles as for two, within the limit', async () => {
    const few = await counts();
    await publish(MANY);
    const many = await counts();
    for (const [name, most] of queries) expect(many[name]).toBeLessThanOrEqual(most);
    // The second page was empty at first, with nothing to populate.
    expect({ ...many, 'its second page': 0 }).toEqual({ ...few, 'its second page': 0 });
  });

  it.each(queries)(
    'reads %s from an index, in its order, and scans no table',
    async (_, __, read) => {
      const plans = await plansOf(payload, read, isSelection);
      expect(plans).toContainEqual(
        expect.stringMatching(/publishedAt_createdAt|createdAt_deletedAt|deletedAt_updatedAt/),
      );
      expect(plans.filter((step) => /^SCAN |TEMP B-TREE/.test(step))).toEqual([]);
    },
  );

  it('is counted by its index alone', async () => {
    const plans = await plansOf(payload, () =>
      payload.count({ collection: 'listings', where: swedish, overrideAccess: false }),
    );
    expect(plans).toEqual([expect.stringContaining('USING COVERING INDEX list_publishedAt')]);
  });

  it('an article is read with its relations in a fixed number of statements', async () => {
    const contacts = [];
    for (let number = 0; number < 8; number += 1) {
      const contact = { collection: 'contacts', data: aContact(), overrideAccess: true } as const;
      contacts.push((await payload.create(contact)).id);
    }
    const statements = async (shown: string[]) => {
      const data = anArticle({ contacts: shown, topics: [topic] });
      const { slug } = await payload.create({ collection: 'news', data, overrideAccess: true });
      const where = { slug: { equals: slug } };
      const options = { where, depth: 2, limit: 1, locale: 'sv', overrideAccess: false } as const;
      const read = () => payload.find({ collection: 'news', ...options, ...without });
      return (await statementsOf(payload, read)).length;
    };
    const most = await statements(contacts);
    expect(most).toBe(await statements(contacts.slice(0, 1)));
    expect(most).toBeLessThanOrEqual(6);
  });

  it('reads no body', async () => {
    for (const [, , read] of queries)
      for (const { sql: statement } of await statementsOf(payload, read))
        expect(statement).not.toMatch(/"(body|search_text)"/);
  });
});
