import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../access/testing/people';
import { askRest } from '../access/testing/rest-api';
import { openTestCms } from '../testing/open-test-cms';
import { onlyNamed } from './relation';
import { propertyOf } from '../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const kinds = [
  ['news', 'title'],
  ['pages', 'title'],
  ['offices', 'name'],
  ['partnerships', 'name'],
  ['contacts', 'role'],
  ['organisations', 'name'],
  ['topics', 'title'],
] as const;

describe.each(kinds)('a relation to %s', (collection, name) => {
  it.each([true, false])(
    'offers documents with a name in either language (draft: %s)',
    async (draft) => {
      const put = (data: object, locale: 'sv' | 'en' = 'sv') =>
        payload.create({ collection, data: data, locale, draft: true });
      const ids = {
        swedish: (await put({ [name]: 'Svenska' })).id,
        english: (await put({ [name]: 'English' }, 'en')).id,
        none: (await put({})).id,
        empty: (await put({ [name]: '' })).id,
      };
      const user = editor.user as never;
      const req = { payload, user } as never;
      const where = onlyNamed({ relationTo: collection, req } as never);
      for (const locale of ['sv', 'en'] as const) {
        const { docs } = await payload.find({
          ...{ collection, locale, draft, limit: 0, depth: 0 },
          where: { and: [where as never, { id: { in: Object.values(ids) } }] },
        });
        expect(docs.map(({ id }) => id).sort()).toEqual([ids.swedish, ids.english].sort());
      }
    },
  );
});

it('a document with an unnamed contact cannot be published', async () => {
  const { id: contact } = await payload.create({
    collection: 'contacts',
    data: {},
    draft: true,
  });
  const answer = await askRest(payload, editor, 'news', {
    method: 'POST',
    data: { title: 'Nyhet', contacts: [contact], _status: 'published' },
  });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(await answer.json())).toContain('contacts');
});

it('every relationship field offers only named documents, where there can be drafts without a name', () => {
  const mayBeUnnamed = (slug: unknown) =>
    payload.config.collections.some((each) => each.slug === slug && each.versions?.drafts);
  const unfiltered: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((each) => look(each, path));
    const called = propertyOf(value, 'name') ?? propertyOf(value, 'slug');
    const name = typeof called === 'string' ? `${path}.${called}` : path;
    const hidden = propertyOf(propertyOf(value, 'admin'), 'hidden');
    if (
      propertyOf(value, 'type') === 'relationship' &&
      !hidden &&
      mayBeUnnamed(propertyOf(value, 'relationTo')) &&
      !propertyOf(value, 'filterOptions')
    )
      unfiltered.push(name);
    for (const inner of ['fields', 'tabs', 'blocks']) look(propertyOf(value, inner), name);
  };
  const entities = [...payload.config.collections, ...payload.config.globals];
  for (const entity of entities.filter(({ slug }) => !/^payload-|^listings$/.test(slug)))
    look(entity, '');
  expect(unfiltered).toEqual([]);
});
