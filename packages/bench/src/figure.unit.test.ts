import { figure, isMet, share } from './figure';

it('is the median of repeated runs in any order, with the least and the most', () => {
  expect(figure('start', 'ms', [30, 10, 20])).toEqual({
    name: 'start',
    unit: 'ms',
    value: 20,
    spread: [10, 30],
  });
});

it('has no spread when it was measured once', () => {
  expect(figure('start', 'ms', [7])).toEqual({ name: 'start', unit: 'ms', value: 7 });
});

it('takes the slowest of few runs for the 95th percentile, and leaves the runs as they were', () => {
  const runs = [3, 1, 2];
  expect([share(runs, 0.95), share(runs, 0), runs]).toEqual([3, 1, [3, 1, 2]]);
});

it.each([
  [1.3, { atMost: 1.3 }, true],
  [1.31, { atMost: 1.3 }, false],
  [20, { atLeast: 20 }, true],
  [19.9, { atLeast: 20 }, false],
])('%s against %j is met: %s', (value, target, expected) => {
  expect(isMet({ name: '', unit: '', value, target })).toBe(expected);
});

it('is neither met nor missed without a target', () => {
  expect(isMet({ name: '', unit: '', value: 1 })).toBeUndefined();
});

it('does not meet a target without a value', () => {
  expect(isMet(figure('start', 'ms', [], { target: { atMost: 300 } }))).toBe(false);
});
