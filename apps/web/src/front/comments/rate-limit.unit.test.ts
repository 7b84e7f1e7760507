import { COMMENTS, createDailySalt, createRateLimit } from './rate-limit';

it('takes twenty comments from one address, then returns how long to wait (K12, L3)', async () => {
  const { take } = createRateLimit(COMMENTS);
  for (let sent = 0; sent < 20; sent += 1) expect(await take('192.0.2.1')).toBe(0);
  expect(await take('192.0.2.1')).toBe(10);
  expect(await take('192.0.2.2')).toBe(0);
});

it('forgets its salt at the end of the day', () => {
  let now = Date.parse('2026-11-24T23:59:59Z');
  const salt = createDailySalt(() => now);
  const today = salt();
  expect(salt()).toBe(today);
  now += 1000;
  expect(salt().equals(today)).toBe(false);
});
