import { formatInterval } from './format-interval';

it.each([
  ['2019', '2020', '2019–2020'],
  ['37', '41', '37–41'],
  ['2019', '2019', '2019'],
  ['2019', '', '2019'],
  ['', '', ''],
])('writes from %j to %j as %j (T10)', (from, to, written) =>
  expect(formatInterval(from, to)).toBe(written),
);
