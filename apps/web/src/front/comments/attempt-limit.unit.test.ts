import { ATTEMPTS, createAttemptLimit } from './attempt-limit';

it('checks many forms from one client, then says how long to wait (K12, L3)', async () => {
  const { take } = createAttemptLimit();
  for (let sent = 0; sent < ATTEMPTS; sent += 1) expect(await take('192.0.2.1')).toBe(0);
  expect(await take('192.0.2.1')).toBe(10);
  expect(await take('192.0.2.2')).toBe(0);
});
