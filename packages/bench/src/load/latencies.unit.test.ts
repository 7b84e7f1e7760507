import { createLatencies } from './latencies';

const of = (...milliseconds: number[]) => {
  const latencies = createLatencies();
  milliseconds.forEach((each) => latencies.add(each));
  return latencies;
};

it('answers with the latency that a share of all is at or below', () => {
  const hundred = of(...Array.from({ length: 100 }, (_, n) => n + 0.5));
  expect(hundred.count()).toBe(100);
  expect(hundred.at(0.5)).toBeCloseTo(49.5, 1);
  expect(hundred.at(0.99)).toBeCloseTo(98.5, 1);
});

it('rounds up, by at most five microseconds', () => {
  const at = of(0.0123).at(1);
  expect(at).toBeGreaterThanOrEqual(0.0123);
  expect(at - 0.0123).toBeLessThan(0.005);
});

it('counts what takes more than a second as a second', () => {
  expect(of(1, 5_000).at(1)).toBe(1_000);
});
