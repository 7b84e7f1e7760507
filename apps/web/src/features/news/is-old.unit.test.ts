import { isOld } from './is-old';

const now = new Date('2026-11-29T22:30:00.000Z');

it.each([
  ['2024-11-28T22:59:00.000Z', undefined, true],
  ['2024-11-28T23:00:00.000Z', undefined, false],
  ['2019-06-28T07:00:00.000Z', '2025-01-10T07:00:00.000Z', false],
  ['2019-06-28T07:00:00.000Z', '2020-01-10T07:00:00.000Z', true],
  [undefined, null, false],
  ['no date', '', false],
])('news of %s, reviewed %s, is more than two years old: %s', (publishedAt, revisedAt, old) =>
  expect(isOld({ publishedAt, revisedAt }, now)).toBe(old),
);
