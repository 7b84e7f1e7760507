import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetReviewers } from './testing/reviews';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetReviewers(payload);
});
afterEach(() => people.leave());
afterAll(() => close());

const ways: [string, (id: string) => Promise<unknown>][] = [
  ['is deleted', (id) => people.done('administrator', `users/${id}`, 'DELETE')],
  ['may not review any more', (id) => people.done('administrator', `users/${id}`, 'PATCH', author)],
];
const author = { role: 'author' };

it.each(ways)(
  'a text whose reviewer %s waits for all who may, and they are asked',
  async (_, leave) => {
    const login = { email: `${randomUUID()}@region.example`, password: 'a long enough password' };
    const data = { name: 'granskare', role: 'editor', ...login } as const;
    const reviewer = await payload.create({ collection: 'users', data, overrideAccess: true });
    const id = await people.begin('author', 'Utan granskare');
    await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'English' });
    for (const locale of ['sv', 'en'] as const)
      await people.taken('author', id, 'send', { reviewer: reviewer.id, locale });
    await people.write('author', id, 'Öppen hos skribenten');
    await leave(reviewer.id);
    for (const locale of ['sv', 'en'] as const)
      expect(await people.reviewOf(id, locale)).toMatchObject({
        ...{ state: 'review', sentName: 'author' },
        ...{ reviewer: null, reviewerName: null },
      });
    const { docs } = await payload.find({
      collection: 'notifications',
      where: { and: [{ document: { equals: id } }, { recipient: { not_equals: reviewer.id } }] },
      overrideAccess: true,
    });
    const asked = docs
      .map(({ kind, locale, recipient }) => `${kind} ${locale} ${recipient}`)
      .sort();
    const ids = [people.people.editor.user?.id, people.people.administrator.user?.id];
    expect(asked).toEqual(
      ['sv', 'en'].flatMap((locale) => ids.map((each) => `review-asked ${locale} ${each}`)).sort(),
    );
    const listed = await payload.find({
      collection: 'work-items',
      where: { and: [{ document: { equals: id } }, { reviewer: { exists: true } }] },
      overrideAccess: true,
    });
    expect(listed.docs).toEqual([]);
  },
);
