import { momentsOf, readPeriod, recentPeriods } from './period';

const now = new Date('2026-11-30T23:30:00Z');
const read = (period?: string, more = {}) => readPeriod({ period, ...more }, now);

it.each([
  ['2026-11', '2026-11-01', '2026-11-30', 30],
  ['2024-02', '2024-02-01', '2024-02-29', 29],
  ['2026-K4', '2026-10-01', '2026-12-31', 3],
  ['2026', '2026-01-01', '2026-12-31', 12],
])('reads %s', (name, from, to, parts) => {
  const period = read(name);
  expect([period.name, period.from, period.to, period.parts.length]).toEqual([
    name,
    from,
    to,
    parts,
  ]);
});

it.each([
  ['2026-10-15', '2026-10-20', 6, '2026-10-15', '2026-10-20'],
  ['2026-01-15', '2026-03-10', 3, '2026-01', '2026-03'],
  ['2021-06-15', '2026-03-10', 6, '2021', '2026'],
  ['2026-11-30', '2026-11-30', 1, '2026-11-30', '2026-11-30'],
])('divides %s to %s into %d parts', (from, to, parts, first, last) => {
  const period = read('days', { from, to });
  expect(period).toMatchObject({ name: `${from}--${to}`, from, to });
  expect(period.parts).toHaveLength(parts);
  expect([period.parts[0]?.name, period.parts.at(-1)?.name]).toEqual([first, last]);
  expect([period.parts[0]?.from, period.parts.at(-1)?.to]).toEqual([from, to]);
});

it.each([
  [undefined, {}],
  ['2026-13', {}],
  ['9999', {}],
  ['0000-01', {}],
  ['2026-K5', {}],
  ['days', {}],
  ['days', { from: '2026-11-02', to: '2026-11-01' }],
  ['days', { from: '0001-01-01', to: '9999-12-31' }],
  ['days', { from: ['2026-11-01', '2026-11-02'], to: '2026-11-30' }],
  ['days', { from: '2026-02-30', to: '2026-03-30' }],
  ["2026'; DROP TABLE comments", {}],
])('shows this month, in Swedish time, for %s %o', (period, more) => {
  expect(read(period, more)).toMatchObject({ name: '2026-12' });
});

it('begins and ends at midnight in Sweden, in winter and in summer time', () => {
  const { begins, ends } = momentsOf(read('2026-03'));
  expect([begins.toISOString(), ends.toISOString()]).toEqual([
    '2026-02-28T23:00:00.000Z',
    '2026-03-31T22:00:00.000Z',
  ]);
});

it('offers the latest periods first', () => {
  const { months, quarters, years } = recentPeriods(new Date('2026-02-10T12:00:00Z'));
  const names = (spans: { name: string }[]) => spans.slice(0, 3).map(({ name }) => name);
  expect(names(months)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(names(quarters)).toEqual(['2026-K1', '2025-K4', '2025-K3']);
  expect(names(years)).toEqual(['2026', '2025', '2024']);
});
