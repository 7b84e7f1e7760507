import { isoWithOffset } from './iso-with-offset';

it.each([
  ['2019-10-24T22:30:00.000Z', '2019-10-25T00:30:00+02:00'],
  ['2026-11-24T08:05:09.000Z', '2026-11-24T09:05:09+01:00'],
])('writes %s with Sweden’s offset of that day (T3, T4)', (stored, written) => {
  expect(isoWithOffset(new Date(stored))).toBe(written);
  expect(new Date(written)).toEqual(new Date(stored));
});
