import { paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it('stores no control characters, anywhere in a document', async () => {
  const article = await payload.create({
    collection: 'news',
    data: {
      title: 'Nytt\u000Bavtal\u0000',
      ingress: 'Första raden\nandra\u0007 raden',
      byline: 'Presstjänsten\u009B',
      body: richText(paragraph('Radbrytning\u000Bfrån Word')),
    },
    overrideAccess: true,
  });
  expect(article).toMatchObject({
    title: 'Nytt avtal',
    slug: 'nytt-avtal',
    ingress: 'Första raden\nandra raden',
    byline: 'Presstjänsten',
  });
  expect(JSON.stringify(article.body)).toContain('Radbrytning från Word');
});

it('stores none in updates and globals', async () => {
  const { id } = await payload.create({
    collection: 'topics',
    data: { title: 'Vård' },
    overrideAccess: true,
  });
  const title = 'Vård\u0000 och hälsa';
  const topic = await payload.update({
    ...{ collection: 'topics', id, data: { title } },
    overrideAccess: true,
  });
  expect(topic.title).toBe('Vård och hälsa');
  const site = await payload.updateGlobal({
    ...{ slug: 'site', data: { name: 'Region\u0001webb' } },
    overrideAccess: true,
  });
  expect(site.name).toBe('Regionwebb');
});

it('refuses data that is nested too deeply', async () => {
  const nested = Array.from({ length: 1_000 }).reduce<unknown[]>((inner) => [inner], []);
  const save = payload.create({
    collection: 'topics',
    data: { title: 'Djup', ...{ nested } },
    overrideAccess: true,
  });
  await expect(save).rejects.toMatchObject({ status: 400 });
});
