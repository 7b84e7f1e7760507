import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

const cases = ['versions', 'versions?where[parent][equals]=1', 'versions/1'].flatMap((path) =>
  (['visitor', 'registrar', 'administrator'] as const).map((who) => [who, path] as const),
);

it.each(cases)('answers %s with 404 for %s of collections without versions', async (who, path) => {
  const slugs = payload.config.collections
    .filter(({ versions, slug }) => !versions && !slug.startsWith('payload-'))
    .map(({ slug }) => slug);
  expect(slugs).toContain('comments');
  const answers = slugs.map(
    async (slug) => `${slug} ${(await askRest(payload, people[who], `${slug}/${path}`)).status}`,
  );
  expect(await Promise.all(answers)).toEqual(slugs.map((slug) => `${slug} 404`));
});
