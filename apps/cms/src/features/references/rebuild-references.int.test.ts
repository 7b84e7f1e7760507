import { anArticle, aTopic } from '@regionwebb/fixtures/factories/documents';
import { toDocument } from '@regionwebb/fixtures/factories/links';
import { createLocalReq, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { recordEarlierReferences } from '../../startup/upgrades/record-earlier-references';
import { usedOn } from './read-references';
import { rebuildReferences } from './rebuild-references';

let payload: Payload;
let close: () => Promise<void>;
let topic: string;

const ARTICLES = 7;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  topic = (await payload.create({ collection: 'topics', data: aTopic() })).id;
  for (let number = 0; number < ARTICLES; number += 1)
    await payload.create({
      collection: 'news',
      data: anArticle({ title: `Nyhet ${number}`, topics: [topic] }),
    });
  const { docs } = await payload.find({ collection: 'news', limit: 1 });
  await payload.updateGlobal({
    slug: 'navigation',
    data: { main: [{ label: 'Nyhet', link: toDocument('news', String(docs[0]?.id)) }] },
  });
});
afterAll(() => close());

const rebuild = (mend: boolean) => rebuildReferences(payload, { mend, atOnce: 1 });
const collection = 'references';
const rows = async () =>
  (await payload.db.find<{ id: string; fromCollection: string }>({ collection, pagination: false }))
    .docs;
const uses = async () => {
  const req = await createLocalReq({ user: { collection: 'users' } as never }, payload);
  return usedOn(req, { collection: 'topics', id: topic });
};

it('records what was saved before references were recorded, at the first start only', async () => {
  await payload.db.deleteMany({ collection, where: {} });
  await recordEarlierReferences(payload);
  expect(await uses()).toMatchObject({ total: ARTICLES });
  await payload.db.deleteMany({ collection, where: {} });
  await recordEarlierReferences(payload);
  expect(await uses()).toMatchObject({ total: 0 });
  expect(await rebuild(true)).toMatchObject({ missing: ARTICLES + 1, wrong: 0 });
});

it('counts what is missing and wrong, and changes nothing until it may', async () => {
  const [first, second, third] = await rows();
  if (!first || !second || !third) throw new Error('no rows');
  await payload.db.deleteOne({ collection, where: { id: { equals: first.id } } });
  await payload.db.updateOne({ collection, id: second.id, data: { isBroken: true } });
  const { id: _, ...copy } = third;
  await payload.db.create({ collection, data: copy });
  await payload.db.create({ collection, data: { ...copy, toId: 'gone' } });
  await payload.db.create({ collection, data: { ...copy, fromCollection: 'pages', fromId: 'x' } });
  await payload.db.create({ collection, data: { ...copy, fromCollection: 'closed', fromId: 'x' } });
  for (const mend of [false, true])
    expect(await rebuild(mend)).toMatchObject({ missing: 1, wrong: 5 });
  expect(await rebuild(false)).toMatchObject({ missing: 0, wrong: 0 });
  expect(await rows()).toHaveLength(ARTICLES + 1);
});
