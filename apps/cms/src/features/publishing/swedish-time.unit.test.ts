import { fromSwedishClock, inSwedishTime, toSwedishClock } from './swedish-time';

describe('Swedish time', () => {
  it.each([
    ['2026-12-01T13:30:00.000Z', '2026-12-01 14:30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01 00:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29 03:00'],
  ])('%s is written %s, in 24 hours', (time, written) => {
    expect(inSwedishTime(time)).toBe(written);
  });

  it.each(['2026-01-15T07:05:00.000Z', '2026-07-15T22:30:00.000Z', '2026-10-25T03:00:00.000Z'])(
    '%s is unchanged after conversion to local clock time and back',
    (time) => {
      expect(fromSwedishClock(toSwedishClock(new Date(time))).toISOString()).toBe(time);
    },
  );
});
