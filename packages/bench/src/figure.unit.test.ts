import { figure, isMet, share } from './figure';

const ten = [9, 1, 3, 7, 5, 2, 8, 4, 6, 10];

it.each([
  [0.5, 5],
  [0.95, 10],
  [0.9, 9],
  [0, 1],
  [1, 10],
])('has %d of all values at or below %d', (part, expected) => {
  expect(share(ten, part)).toBe(expected);
});

it('is the median with the spread of repeated runs, and has no spread after one', () => {
  expect(figure('a', 'ms', [30, 10, 20])).toEqual({
    name: 'a',
    unit: 'ms',
    value: 20,
    spread: [10, 30],
  });
  expect(figure('a', 'ms', [10])).toEqual({ name: 'a', unit: 'ms', value: 10 });
});

it('never reaches a target without a value', () => {
  const target = { atMost: 300 };
  expect(isMet(figure('a', 'ms', [], { target }))).toBe(false);
  expect(isMet(figure('a', 'ms', [300], { target }))).toBe(true);
  expect(isMet(figure('a', '×', [0.89], { target: { atLeast: 0.9 } }))).toBe(false);
  expect(isMet(figure('a', 'ms', [1]))).toBeUndefined();
});
