import type { CollectionSlug, Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { others, shownOnPages, withPages } from './testing/access-table';
import type { Operation } from './testing/attempts';
import { itLetsIn } from './testing/who-gets-in';

/** Each user reaches only their own preferences, by key; no API reaches the migrations. */
const withoutRow = ['payload-preferences', 'payload-migrations'];

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const operationsOf = (slug: CollectionSlug): Operation[] => {
  const { versions, trash } = payload.collections[slug].config;
  const ofDrafts: Operation[] = [
    'readDraft',
    'createDraft',
    'saveDraft',
    'publish',
    'unpublish',
    'trashDraft',
    'trashOwnDraft',
  ];
  return [
    ...(['read', 'create', 'save', 'destroy'] as const),
    ...(versions ? (['readVersions'] as const) : []),
    ...(versions && versions.drafts ? ofDrafts : []),
    ...(trash ? (['readTrash', 'trash'] as const) : []),
  ];
};

it('the tables have a complete row for every collection', () => {
  const tables = { ...withPages, ...shownOnPages, ...others };
  const slugs = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !withoutRow.includes(slug));
  const rows = slugs.map((slug) => [slug, Object.keys(tables[slug] ?? {}).sort()]);
  expect(rows).toEqual(slugs.map((slug) => [slug, operationsOf(slug).sort()]));
  expect(Object.keys(tables).sort()).toEqual([...slugs].sort());
});

itLetsIn(others, () => payload);
