import { createLatencies } from './latencies';

it('tells the latency that a share of all is at or below, to five microseconds', () => {
  const latencies = createLatencies();
  for (let at = 1; at <= 1_000; at += 1) latencies.add(at / 10);
  expect(latencies.count()).toBe(1_000);
  expect(latencies.at(0.5)).toBeCloseTo(50, 1);
  expect(latencies.at(0.99)).toBeCloseTo(99, 1);
});

it('counts what takes longer than a second as a second, and loses none', () => {
  const latencies = createLatencies();
  for (const milliseconds of [1, 5_000]) latencies.add(milliseconds);
  expect(latencies.count()).toBe(2);
  expect(latencies.at(1)).toBeCloseTo(1_000, 0);
});
