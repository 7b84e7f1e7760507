import { createDailySalt } from './daily-salt';

it('is the same all day, and another one the next day (K12)', () => {
  let now = Date.parse('2026-11-24T23:59:59Z');
  const salt = createDailySalt(() => now);
  const today = salt();
  expect(salt()).toBe(today);
  now += 1000;
  expect(salt().equals(today)).toBe(false);
});

it('is known to no other process', () => {
  expect(createDailySalt()().equals(createDailySalt()())).toBe(false);
});
