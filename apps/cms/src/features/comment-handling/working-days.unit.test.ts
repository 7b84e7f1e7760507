import { afterWorkingDays, isWorkingDay } from './working-days';

const day = (date: string) => new Date(`${date}T00:00:00Z`);

it.each([
  ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'],
  ...['2026-06-06', '2026-06-19', '2026-06-20', '2026-10-31', '2026-12-24', '2026-12-25'],
  ...['2026-12-31', '2025-04-18', '2025-04-21', '2025-05-29', '2024-03-29', '2024-04-01'],
  ...['2027-03-26', '2027-03-29', '2027-05-06', '2038-04-26', '2025-06-20', '2027-06-25'],
  ...['2026-02-28', '2026-03-01'],
])('%s is not a working day', (date) => expect(isWorkingDay(day(date))).toBe(false));

it.each([
  ...['2026-04-02', '2026-04-07', '2026-05-15', '2026-06-05', '2026-06-18', '2026-06-22'],
  ...['2026-01-02', '2026-01-05', '2026-10-30', '2026-12-23', '2026-12-30', '2024-02-29'],
])('%s is a working day', (date) => expect(isWorkingDay(day(date))).toBe(true));

it.each([
  ['an ordinary Monday', '2026-11-02T09:00:00Z', 5, '2026-11-09T22:59:00.000Z'],
  ['a Friday evening', '2026-11-06T20:00:00Z', 1, '2026-11-09T22:59:00.000Z'],
  ['the Saturday after it', '2026-11-07T09:00:00Z', 1, '2026-11-09T22:59:00.000Z'],
  ['a time that is the next day in Sweden', '2026-11-02T23:30:00Z', 1, '2026-11-04T22:59:00.000Z'],
  [
    'before Easter, over the change to summer time',
    '2026-03-27T12:00:00Z',
    5,
    '2026-04-07T21:59:00.000Z',
  ],
  ['over the change from summer time', '2026-10-23T12:00:00Z', 1, '2026-10-26T22:59:00.000Z'],
  [
    'the evening of the change to summer time',
    '2026-03-28T23:30:00Z',
    1,
    '2026-03-30T21:59:00.000Z',
  ],
  ['Christmas', '2026-12-23T12:00:00Z', 2, '2026-12-29T22:59:00.000Z'],
  ['the end of a year', '2026-12-30T12:00:00Z', 1, '2027-01-04T22:59:00.000Z'],
])('is due the right day after %s', (_when, from, days, due) =>
  expect(afterWorkingDays(new Date(from), days).toISOString()).toBe(due),
);
