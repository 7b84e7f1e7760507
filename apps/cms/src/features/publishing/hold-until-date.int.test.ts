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

/** What a stranger finds. */
const find = async (path: string) => {
  const body: unknown = await (await askRest(payload, { token: undefined }, path)).json();
  const docs = propertyOf(body, 'docs');
  return Array.isArray(docs) ? docs : [body];
};

describe.each(['news', 'pages'] as const)(
  'what is published in %s with a date to come (T5)',
  (collection) => {
    it('is there for nobody before its date, by any question', async () => {
      const { id, slug } = await publish(collection, `Framtid ${collection}`, inAnHour());
      const asked = `where[slug][equals]=${slug}`;
      expect(await find(`${collection}?${asked}&limit=10`)).toEqual([]);
      expect(await find(`${collection}?${asked}&limit=10&locale=all`)).toEqual([]);
      expect(await find(`${collection}/count?${asked}`)).toEqual([{ totalDocs: 0 }]);
      expect((await askRest(payload, { token: undefined }, `${collection}/${id}`)).status).toBe(
        404,
      );
    });

    it('is told of at its date, without anybody’s action', async () => {
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

    it('is there once its date has come', async () => {
      const { slug } = await publish(collection, `Nyss ${collection}`, new Date(Date.now() - 1));
      expect(await find(`${collection}?where[slug][equals]=${slug}&limit=10`)).toHaveLength(1);
    });
  },
);

it('an article stands in no list of the site before its date', async () => {
  const { id } = await publish('news', 'I ingen lista', inAnHour());
  const places = await find(`listings?where[list][equals]=${listKey('sv')}&limit=100&depth=0`);
  expect(places.map((place) => propertyOf(place, 'article'))).not.toContain(id);
});

it('an article that is dated forward after its publication is held back from then on', async () => {
  const { id } = await publish('news', 'Drogs tillbaka', new Date(Date.now() - 1));
  const data = { publishedAt: inAnHour().toISOString(), _status: 'published' } as const;
  const save = () => payload.update({ collection: 'news', id, data, overrideAccess: true });
  expect(await tagsOf(payload, save)).toEqual(['news']);
  expect((await askRest(payload, { token: undefined }, `news/${id}`)).status).toBe(404);
});
