import { jest } from '@jest/globals';
import { onNewDay } from './on-new-day';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-29T22:57:30Z') }));
afterEach(() => jest.useRealTimers());

it('calls once, within a minute after midnight in Sweden, each day', () => {
  const act = jest.fn();
  onNewDay(act);
  jest.advanceTimersByTime(2 * 60_000);
  expect(act).toHaveBeenCalledTimes(0);
  jest.advanceTimersByTime(90_000);
  expect(act).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(24 * 3_600_000);
  expect(act).toHaveBeenCalledTimes(2);
});

it('calls on the nights when the clocks change too', () => {
  jest.setSystemTime(new Date('2026-10-24T21:59:30Z'));
  const act = jest.fn();
  onNewDay(act);
  jest.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(24 * 3_600_000);
  expect(act).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(3_600_000);
  expect(act).toHaveBeenCalledTimes(2);
});
