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

/** The site’s questions, as `apps/web/src/content` asks them. */
const places = (where: Where[], more: object = {}) =>
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
const map = { collection: 'news', locale: 'all', select: { slug: true }, depth: 0 } as const;
const questions: [name: string, most: number, ask: () => Promise<unknown>][] = [
  ['the first page of a list', 5, () => places([swedish])],
  ['its second page', 5, () => places([swedish], { page: 2 })],
  ['a page without a count', 4, () => places([swedish], without)],
  ['the page of a year', 5, () => places([swedish, year])],
  ['the page of a topic', 5, () => places([{ list: { equals: `sv:${topic}` } }])],
  ['the oldest article', 1, () => places([swedish], { ...without, ...oldest, depth: 0 })],
  [
    'a part of the map',
    1,
    () => payload.find({ ...map, sort: 'createdAt', page: 2, ...without, overrideAccess: false }),
  ],
  ['the number of articles', 1, () => payload.count({ collection: 'news', overrideAccess: false })],
];
const oldest = { sort: ['publishedAt', 'createdAt'], limit: 1, select: { publishedAt: true } };
/** What a page shows is then read by id, however many there are. */
const isChoice = (statement: string) => !/ in \(\?/.test(statement);

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
  for (const [name, , ask] of questions) seen[name] = (await statementsOf(payload, ask)).length;
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
  it('asks as much of the database for many articles as for two, and no more than it may', async () => {
    const few = await counts();
    await publish(MANY);
    const many = await counts();
    for (const [name, most] of questions) expect(many[name]).toBeLessThanOrEqual(most);
    // The second page was empty at first, and asked for nothing to show.
    expect({ ...many, 'its second page': 0 }).toEqual({ ...few, 'its second page': 0 });
  });

  it.each(questions)(
    'reads %s from an index, in its order, and scans no table',
    async (_, __, ask) => {
      const plans = await plansOf(payload, ask, isChoice);
      expect(plans).toContainEqual(
        expect.stringMatching(/publishedAt_createdAt|createdAt_deletedAt|deletedAt_updatedAt/),
      );
      expect(plans.filter((step) => /^SCAN |TEMP B-TREE/.test(step))).toEqual([]);
    },
  );

  it('counts without looking at a row', async () => {
    const plans = await plansOf(payload, () =>
      payload.count({ collection: 'listings', where: swedish, overrideAccess: false }),
    );
    expect(plans).toEqual([expect.stringContaining('USING COVERING INDEX list_publishedAt')]);
  });

  it('leads to an article that is read with all it shows in as few statements, however much that is', async () => {
    const contacts = [];
    for (let number = 0; number < 8; number += 1) {
      const contact = { collection: 'contacts', data: aContact(), overrideAccess: true } as const;
      contacts.push((await payload.create(contact)).id);
    }
    const statements = async (shown: string[]) => {
      const data = anArticle({ contacts: shown, topics: [topic] });
      const { slug } = await payload.create({ collection: 'news', data, overrideAccess: true });
      const where = { slug: { equals: slug } };
      const asked = { where, depth: 2, limit: 1, locale: 'sv', overrideAccess: false } as const;
      const ask = () => payload.find({ collection: 'news', ...asked, ...without });
      return (await statementsOf(payload, ask)).length;
    };
    const most = await statements(contacts);
    expect(most).toBe(await statements(contacts.slice(0, 1)));
    expect(most).toBeLessThanOrEqual(6);
  });

  it('reads no body', async () => {
    for (const [, , ask] of questions)
      for (const { sql: statement } of await statementsOf(payload, ask))
        expect(statement).not.toMatch(/"(body|search_text)"/);
  });
});
