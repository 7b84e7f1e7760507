import { link } from '@regionwebb/fixtures/factories/links';
import { paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const publish = (url: string) =>
  payload.create({
    collection: 'news',
    data: {
      title: 'Rubrik',
      body: richText(paragraph(link('Läs mer om tågen', url))),
      _status: 'published',
    },
    overrideAccess: true,
  });

it('refuses to publish a link without a valid address, such as one without https:// (V5)', async () => {
  const refused: unknown = await publish('snabbtag.example').catch((error: unknown) => error);
  expect(refused).toMatchObject({
    data: {
      errors: [
        {
          path: 'body',
          message: expect.stringContaining('Länken ”Läs mer om tågen” leder ingenstans') as string,
        },
        { path: 'body.url', message: expect.stringContaining('Länken leder ingenstans') as string },
      ],
    },
  });
});

it.each(['https://snabbtag.example', '/nyheter/åtta-nya-bussar'])('keeps %s', async (url) => {
  const { body } = await publish(url);
  expect(JSON.stringify(body)).toContain(`"url":"${url}"`);
});
