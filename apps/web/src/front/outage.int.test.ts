import { jest } from '@jest/globals';
import type { FakeCms } from './testing/fake-cms';
import type { FakeNext } from './testing/fake-next';
import { endAll, startAll, startFront, type Front } from './testing/start-front';

let cms: FakeCms;
let next: FakeNext;
let front: Front;
let printed: string;

beforeEach(async () => {
  printed = '';
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => {
    printed += String(line);
  });
  ({ cms, next, front } = await startAll());
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

async function eventually(attempt: () => Promise<void>) {
  for (const deadline = Date.now() + 5_000; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const shows = (text: string) => async () => {
  expect((await front.visit('/nyheter')).text).toContain(text);
};

async function restart() {
  await front.stop();
  front = await startFront(next, cms, { directory: front.directory });
}

it('shows a change on the next request once the CMS has announced it', async () => {
  await shows('första')();
  next.text = 'andra';
  await shows('första')();
  cms.change();
  await eventually(shows('andra'));
});

it('shows cached pages while the CMS is down, and 503 for others', async () => {
  await shows('första')();
  cms.change();
  cms.stop();
  next.failure = 'CmsUnavailable';
  expect((await front.visit('/nyheter')).status).toBe(200);
  for (const [target, lang, words] of [
    ['/aldrig-visad', 'sv', 'Sidan kan inte visas just nu'],
    ['/en/never-shown', 'en', 'The page cannot be shown now'],
  ] as const) {
    const { status, text, headers } = await front.visit(target);
    expect(status).toBe(503);
    expect(text).toContain(`<html lang="${lang}">`);
    expect(text).toContain(`<h1>${words}</h1>`);
    expect(text).toMatch(/<title>.+<\/title>/);
    expect(text).not.toMatch(/secret|Cms|Error/);
    expect([headers['retry-after'], headers['cache-control']]).toEqual(['30', 'no-store']);
  }
});

it('answers 500 for a page with a bug, without its details', async () => {
  next.failure = 'TypeError';
  const { status, text } = await front.visit('/nyheter');
  expect([status, text]).toEqual([500, expect.stringContaining('Något gick fel hos oss')]);
  expect(text).not.toMatch(/secret|TypeError/);
});

it('shows current content once the CMS is back, after a change that it missed', async () => {
  await shows('första')();
  cms.stop();
  await eventually(async () => {
    expect((await front.visit('/halsa/redo')).text).toContain('unreachable');
  });
  next.text = 'andra';
  cms.change();
  await cms.start();
  await eventually(shows('andra'));
});

it('shows current content after a restart, from the first page on', async () => {
  await shows('första')();
  await front.stop();
  cms.change();
  next.text = 'andra';
  await restart();
  await shows('andra')();
});

it('shows cached pages after a restart without a request to Next, when nothing has changed', async () => {
  await shows('första')();
  await restart();
  const before = next.requests.length;
  await shows('första')();
  expect(next.requests.length).toBe(before);
});

it('shows all cached pages when it is restarted while the CMS is down', async () => {
  const targets = ['/', '/nyheter', '/nyheter?sida=2', '/en/news', '/nyheter/x', '/gammal'];
  const before = await Promise.all(targets.map((target) => front.visit(target)));
  cms.stop();
  next.failure = 'CmsUnavailable';
  await restart();
  for (const [index, target] of targets.entries()) {
    const { status, text } = await front.visit(target);
    expect([target, status, text]).toEqual([target, before[index]?.status, before[index]?.text]);
  }
});

it('reports in its health that it is up, and whether its dependencies answer', async () => {
  const health = async () => {
    const [alive, ready] = ['/halsa/levande', '/halsa/redo'].map((path) => front.visit(path));
    return [(await alive)?.status, (await ready)?.status];
  };
  await eventually(async () => expect(await health()).toEqual([200, 200]));
  cms.stop();
  await eventually(async () => expect(await health()).toEqual([200, 503]));
});

it('logs no query and no visitor, and an outage in one line', async () => {
  next.failure = 'CmsUnavailable';
  cms.stop();
  for (let turn = 0; turn < 5; turn += 1)
    await front.visit('/sok?q=hemligt', { headers: { 'user-agent': 'hemlig', cookie: 'hemlig' } });
  // Time for the change feed to try several times; each attempt but the first must leave no line.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(printed).toContain('"path":"/sok"');
  expect(printed).not.toMatch(/hemlig|127\.0\.0\.1"/);
  expect(printed.match(/feed-unreachable/g)).toHaveLength(1);
});
