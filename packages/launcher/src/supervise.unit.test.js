import { jest } from '@jest/globals';
import { supervise } from './supervise.js';

let apps;
let pauses;
let lines;

beforeEach(() => {
  [apps, pauses, lines] = [[], [], []];
  jest.spyOn(console, 'error').mockImplementation((line) => lines.push(line));
});
afterEach(() => jest.restoreAllMocks());

/** An app that runs until the test ends it. */
function start() {
  const app = { lastLine: () => 0, lastError: () => app.error ?? '' };
  app.ended = new Promise((resolve) => (app.end = resolve));
  app.stop = () => {
    app.end('SIGTERM');
    return app.ended;
  };
  apps.push(app);
  return app;
}

const pause = (milliseconds) => {
  pauses.push(milliseconds);
  return Promise.resolve();
};
const settled = () => new Promise((resolve) => setImmediate(resolve));
const end = async (how) => {
  apps.at(-1).end(how);
  await settled();
};

it('restarts an app that ends, after pauses that grow to half a minute', async () => {
  const running = supervise('cms', start, pause);
  running.noteReady();
  for (let death = 1; death <= 10; death += 1) await end('SIGKILL');
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  expect(apps).toHaveLength(11);
  expect(lines[0]).toBe('The cms app ended (SIGKILL); it is started again in 0.25 s.');
  await running.stop();
});

it.each([0, 1, 'SIGTERM'])('restarts one that has been ready and ends with %j', async (how) => {
  const running = supervise('web', start, pause);
  running.noteReady();
  await end(how);
  expect(apps).toHaveLength(2);
  await running.stop();
});

it('restarts one that has run for a while without a long pause', async () => {
  const running = supervise('cms', start, pause);
  running.noteReady();
  await end('SIGKILL');
  await end('SIGKILL');
  const later = Date.now() + 61_000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
  await end('SIGKILL');
  expect(pauses).toEqual([250, 500, 250]);
  await running.stop();
});

it('an app that cannot start ends the system, and the reason that it printed is not repeated', async () => {
  const running = supervise('cms', start, pause);
  apps[0].error = 'The CMS cannot start: CMS_KEY must be at least 32 characters.';
  apps[0].end(1);
  await expect(running.failed).rejects.toMatchObject({ name: 'CannotStart', isReported: true });
  expect(apps).toHaveLength(1);
});

it('an app that prints no reason is named in the message', async () => {
  const running = supervise('cms', start, pause);
  apps[0].end(1);
  await expect(running.failed).rejects.toMatchObject({
    isReported: false,
    message: 'The cms app ended by itself (1); its last lines above say why.',
  });
});

it('an app that is killed at its first start gets four more attempts', async () => {
  const running = supervise('cms', start, pause);
  const failed = expect(running.failed).rejects.toThrow('The cms app ended by itself (SIGKILL)');
  for (let death = 1; death <= 5; death += 1) await end('SIGKILL');
  await failed;
  expect(apps).toHaveLength(5);
});

it('an app that is stopped is not restarted, nor one that waits for its restart', async () => {
  const running = supervise('cms', start, pause);
  running.noteReady();
  await running.stop();
  const waiting = supervise('web', start, (_, __, { signal }) => {
    return new Promise((_resolve, reject) => signal.addEventListener('abort', reject));
  });
  waiting.noteReady();
  await end('SIGKILL');
  await waiting.stop();
  expect(apps).toHaveLength(2);
});
