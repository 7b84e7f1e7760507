import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { oddText } from '../query-limits/testing/odd-text';
import { random as seeded } from '../query-limits/testing/random-request';
import { openTestCms } from '../../testing/open-test-cms';

const ROUNDS = 60;
let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
afterAll(() => close());

/** Lone surrogates cannot be stored in UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

it('unusual texts are stored unchanged, or refused', async () => {
  const { env } = await import('../../env');
  const site = { name: 'Region Exempel', email: 'post@region.example' };
  await payload.updateGlobal({ slug: 'site', data: site, overrideAccess: true });
  await payload.updateGlobal({
    slug: 'commentSettings',
    data: { enabled: true, maxLength: 2000 },
    overrideAccess: true,
  });
  const data = { title: 'Öppen', slug: 'oppen', _status: 'published' as const };
  await payload.create({ collection: 'news', data, overrideAccess: true });
  const random = seeded(11);
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = oddText(random);
    const answer = await askRest(payload, {}, 'comments/receive', {
      method: 'POST',
      data: {
        text,
        path: round % 4 === 0 ? `/${oddText(random)}` : '/nyheter/oppen',
        locale: 'sv',
      },
      headers: { authorization: `Bearer ${env.CMS_KEY}` },
    });
    expect([text, answer.status < 500]).toEqual([text, true]);
    if (answer.status !== 201) continue;
    const { receipt } = await answer.json();
    const where = { receipt: { equals: receipt } };
    const { docs } = await payload.find({ collection: 'comments', where, overrideAccess: true });
    expect(docs.map((comment) => comment.text)).toEqual([wellFormed(text)]);
  }
  const { totalDocs } = await payload.count({ collection: 'comments', overrideAccess: true });
  expect(totalDocs).toBeGreaterThan(0);
});
