import { formatPeriod } from './format-period';

const day = (date: string) => `${date}T11:00:00.000Z`;

it.each([
  [{ start: day('2019-01-01'), end: day('2027-12-31') }, '2019–2027'],
  [{ start: day('2019-01-01'), end: day('2019-12-31') }, '2019'],
  [{ start: '2018-12-31T23:00:00.000Z', end: day('2020-12-31') }, '2019–2020'],
  [{ start: day('2019-03-01'), end: day('2020-12-31') }, '1 mars 2019–31 december 2020'],
  [{ start: day('2019-03-01') }, 'från 1 mars 2019 tills vidare'],
  [{ start: day('2019-01-01'), end: null }, 'från 2019 tills vidare'],
  [{ end: day('2020-06-30') }, 'till och med 30 juni 2020'],
  [{}, ''],
  [null, ''],
])('writes %j as %j (T1, T3, T7, T10)', (period, written) =>
  expect(formatPeriod(period, 'sv')).toBe(written),
);

it('has English words on English pages (T19)', () => {
  expect(formatPeriod({ start: day('2019-03-01') }, 'en')).toBe(
    'from 1 March 2019 until further notice',
  );
  expect(formatPeriod({ end: day('2020-12-31') }, 'en')).toBe('until 2020');
});
