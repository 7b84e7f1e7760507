import { formatDate } from './format-date';

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
