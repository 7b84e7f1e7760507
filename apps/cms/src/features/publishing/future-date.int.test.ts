import { listKey } from '@regionwebb/content/list-key';
import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { tagsOf } from '../../testing/tags-of';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const publish = (collection: 'news' | 'pages', title: string, publishedAt: Date) =>
  payload.create({
    collection,
    data: { title, publishedAt: publishedAt.toISOString(), _status: 'published' },
    overrideAccess: true,
  });
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** What an anonymous user finds. */
const find = async (path: string) => {
  const body: unknown = await (await askRest(payload, { token: undefined }, path)).json();
  const docs = propertyOf(body, 'docs');
  return Array.isArray(docs) ? docs : [body];
};

describe.each(['news', 'pages'] as const)(
  'a document in %s with a future date of publication (T5)',
  (collection) => {
    it('is not public before its date, by any query', async () => {
      const { id, slug } = await publish(collection, `Framtid ${collection}`, inAnHour());
      const query = `where[slug][equals]=${slug}`;
      expect(await find(`${collection}?${query}&limit=10`)).toEqual([]);
      expect(await find(`${collection}?${query}&limit=10&locale=all`)).toEqual([]);
      expect(await find(`${collection}/count?${query}`)).toEqual([{ totalDocs: 0 }]);
      expect((await askRest(payload, { token: undefined }, `${collection}/${id}`)).status).toBe(
        404,
      );
    });

    it('is not published at once in the year 12026, which databases sort before this one', async () => {
      const typed = new Date('+012026-01-01T00:00:00Z');
      await expect(publish(collection, 'Fem siffror', typed)).rejects.toThrow(/Publiceringsdatum/);
    });

    it('is announced at its date', async () => {
      const at = inAnHour();
      await publish(collection, `I tid ${collection}`, at);
      await payload.jobs.run({ silent: true, overrideAccess: true });
      const { docs } = await payload.find({
        collection: 'payload-jobs',
        where: { taskSlug: { equals: 'announceLater' } },
        overrideAccess: true,
      });
      expect(docs.map(({ waitUntil }) => waitUntil)).toContain(at.toISOString());
      const due = { waitUntil: new Date(Date.now() - 1000).toISOString() };
      await payload.update({
        collection: 'payload-jobs',
        where: {},
        data: due,
        overrideAccess: true,
      });
      const run = () => payload.jobs.run({ silent: true, overrideAccess: true });
      expect(await tagsOf(payload, run)).toEqual([collection]);
    });

    it('is public from its date', async () => {
      const { slug } = await publish(collection, `Nyss ${collection}`, new Date(Date.now() - 1));
      expect(await find(`${collection}?where[slug][equals]=${slug}&limit=10`)).toHaveLength(1);
    });
  },
);

it('an article is in no list of the site before its date', async () => {
  const { id } = await publish('news', 'I ingen lista', inAnHour());
  const places = await find(`listings?where[list][equals]=${listKey('sv')}&limit=100&depth=0`);
  expect(places.map((place) => propertyOf(place, 'article'))).not.toContain(id);
});

it('a published article that gets a future date is no longer public', async () => {
  const { id } = await publish('news', 'Drogs tillbaka', new Date(Date.now() - 1));
  const data = { publishedAt: inAnHour().toISOString(), _status: 'published' } as const;
  const save = () => payload.update({ collection: 'news', id, data, overrideAccess: true });
  expect(await tagsOf(payload, save)).toEqual(['news']);
  expect((await askRest(payload, { token: undefined }, `news/${id}`)).status).toBe(404);
});
