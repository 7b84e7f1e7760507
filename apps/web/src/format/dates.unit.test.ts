import { formatDate, formatTime, formatTimeSpan, isoWithOffset } from './dates';

it.each([
  ['2018-01-26T11:00:00.000Z', 'sv', '26 januari 2018'],
  ['2018-01-26T11:00:00.000Z', 'en', '26 January 2018'],
  ['2019-10-24T22:30:00.000Z', 'sv', '25 oktober 2019'],
  ['2019-12-31T23:00:00.000Z', 'en', '1 January 2020'],
] as const)('writes %s in %s as %s, by Sweden’s calendar (T1, T3)', (stored, locale, written) =>
  expect(formatDate(stored, locale)).toBe(written),
);

it.each([[null], [undefined], [''], ['i går']])('writes nothing for %j (T7)', (stored) =>
  expect(formatDate(stored, 'sv')).toBe(''),
);

it.each([
  ['2026-11-24T08:05:00.000Z', 'sv', 'kl.\u00A09.05'],
  ['2026-06-30T22:30:00.000Z', 'sv', 'kl.\u00A00.30'],
  ['2026-11-24T13:00:00.000Z', 'en', '14:00'],
] as const)('writes %s in %s as Sweden’s clock shows it (T2, T3)', (stored, locale, written) =>
  expect(formatTime(stored, locale)).toBe(written),
);

it('writes a span with full stops, an en dash and a fixed space (T2, T10, T11)', () => {
  expect(formatTimeSpan('09:00', '15:30', 'sv')).toBe('kl.\u00A09.00–15.30');
  expect(formatTimeSpan('09:00', '15:30', 'en')).toBe('9:00–15:30');
});

it('writes half a span when only one end is known, and nothing for nothing (T7)', () => {
  expect(formatTimeSpan('09:00', '', 'sv')).toBe('kl.\u00A09.00');
  expect(formatTimeSpan('', '', 'sv')).toBe('');
  expect(formatTime(null, 'sv')).toBe('');
});

it.each([
  ['2019-10-24T22:30:00.000Z', '2019-10-25T00:30:00+02:00'],
  ['2026-11-24T08:05:09.000Z', '2026-11-24T09:05:09+01:00'],
])('writes %s with Sweden’s offset of that day (T3, T4)', (stored, written) => {
  expect(isoWithOffset(new Date(stored))).toBe(written);
  expect(new Date(written)).toEqual(new Date(stored));
});
