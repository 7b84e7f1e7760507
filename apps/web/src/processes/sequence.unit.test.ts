import { jest } from '@jest/globals';
import { Sequence } from './sequence';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('lets a request through at once for a change that is applied', async () => {
  await expect(new Sequence(3).reached(3, 1_000)).resolves.toBe(true);
});

it('holds a request for a later change until that is applied, or one after it', async () => {
  const sequence = new Sequence(0);
  const [one, two] = [sequence.reached(1, 1_000), sequence.reached(2, 1_000)];
  sequence.apply(2);
  await expect(Promise.all([one, two])).resolves.toEqual([true, true]);
});

it('holds no request for longer than its time-out', async () => {
  const sequence = new Sequence(0);
  const behind = sequence.reached(1, 1_000);
  jest.advanceTimersByTime(1_000);
  await expect(behind).resolves.toBe(false);
});

it('does not go back', () => {
  const sequence = new Sequence(5);
  sequence.apply(4);
  expect(sequence.current).toBe(5);
});
