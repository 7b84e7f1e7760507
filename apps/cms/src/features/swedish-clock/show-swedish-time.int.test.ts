import type { DateField, FlattenedField, Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
});
afterAll(() => close());

const datesIn = (fields: readonly FlattenedField[]): DateField[] =>
  fields.flatMap((field) => {
    if (field.type === 'date') return [field];
    return 'flattenedFields' in field ? datesIn(field.flattenedFields) : [];
  });
/** Payload's own, which no view shows. */
const ofLogins = [
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'createdAt',
  'expiresAt',
].map((name) => `users.${name}`);
/** A day with a column of its own, which says whether it is late. */
const withOwnColumn = ['comments.dueAt'];
const cellOf = ({ admin }: DateField): unknown => admin?.components?.Cell;
const isDay = ({ admin }: DateField): boolean => admin?.date?.displayFormat === 'yyyy-MM-dd';

it('every date with a time, of all collections and globals, is in Swedish time, and days are not', () => {
  const { collections, globals } = payload.config;
  const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'));
  const dates = [...ours, ...globals].flatMap(({ slug, flattenedFields }) =>
    datesIn(flattenedFields).map((field) => ({ slug, field })),
  );
  const named = dates.map(({ slug, field }) => `${slug}.${field.name}`);
  expect(named).toEqual(
    expect.arrayContaining(['news.publishedAt', 'news.updatedAt', 'packages.publishAt']),
  );
  const inSwedish = dates.filter(({ field }) => cellOf(field) !== undefined);
  const wrong = dates.filter(({ field }) => isDay(field) === (cellOf(field) !== undefined));
  // Globals take no columns, and their timestamps are Payload's.
  expect(
    wrong.flatMap(({ slug, field }) =>
      globals.some((global) => global.slug === slug) && /^(updated|created)At$/.test(field.name)
        ? []
        : [`${slug}.${field.name}`],
    ),
  ).toEqual([...withOwnColumn, ...ofLogins]);
  expect(inSwedish.length).toBeGreaterThan(30);
});
