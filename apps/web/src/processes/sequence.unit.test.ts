import { jest } from '@jest/globals';
import { Sequence } from './sequence';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('lets through at once who asks for what is applied', async () => {
  await expect(new Sequence(3).reached(3, 1_000)).resolves.toBe(true);
});

it('holds who asks for more until it is applied, also by a later change', async () => {
  const sequence = new Sequence(0);
  const [one, two] = [sequence.reached(1, 1_000), sequence.reached(2, 1_000)];
  sequence.apply(2);
  await expect(Promise.all([one, two])).resolves.toEqual([true, true]);
});

it('does not hold anybody for longer than they wait', async () => {
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
