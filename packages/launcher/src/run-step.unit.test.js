import { jest } from '@jest/globals';
import { runStep } from './run-step.js';

let lines;

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('says when it begins, what goes on every ten seconds, and how long it took', async () => {
  const step = runStep(
    'Building',
    () => after(25_400),
    () => ['cms: next build', 'web: next build'],
  );
  await jest.advanceTimersByTimeAsync(60_000);
  await step;
  expect(lines).toEqual([
    'Building …',
    'Building … 10.0 s: cms: next build, web: next build',
    'Building … 20.0 s: cms: next build, web: next build',
    'Building took 25.4 s.',
  ]);
});

it('says nothing more when it fails', async () => {
  const step = runStep('Installing', async () => {
    await after(1_000);
    throw new Error('no network');
  });
  const failure = expect(step).rejects.toThrow('no network');
  await jest.advanceTimersByTimeAsync(60_000);
  await failure;
  expect(lines).toEqual(['Installing …']);
});
