import { jest } from '@jest/globals';
import { createServer } from 'node:http';
import { runStep, waitUntilReady } from './progress.js';

describe('a step', () => {
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

  it('prints when it begins, what is going on every ten seconds, and how long it took', async () => {
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

  it('prints nothing more when it fails', async () => {
    const step = runStep('Installing', async () => {
      await after(1_000);
      throw new Error('no network');
    });
    const failure = expect(step).rejects.toThrow('no network');
    await jest.advanceTimersByTimeAsync(60_000);
    await failure;
    expect(lines).toEqual(['Installing …']);
  });
});

describe('waiting until an app is ready', () => {
  let server;
  let status = 503;
  let url;

  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(status).end());
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}`;
  });
  afterAll(() => server.close());

  it('waits as long as there is progress', async () => {
    let signs = 0;
    const lastProgress = () => {
      signs += 1;
      if (signs === 4) status = 200;
      return Date.now();
    };
    await waitUntilReady('The CMS', url, { lastProgress, silence: 1 });
    expect(signs).toBeGreaterThanOrEqual(4);
  });

  it('gives up, with one sentence, when there is no progress', async () => {
    status = 503;
    const waiting = waitUntilReady('The CMS', url, { lastProgress: () => 0, silence: 1 });
    await expect(waiting).rejects.toThrow(
      'The CMS is not ready, and nothing has happened for 0.001 seconds; its lines above may say why.',
    );
  });
});
