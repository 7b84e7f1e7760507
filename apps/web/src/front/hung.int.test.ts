import { jest } from '@jest/globals';
import type { FakeCms } from './testing/fake-cms';
import type { FakeNext } from './testing/fake-next';
import { endAll, startAll, startFront, type Front } from './testing/start-front';

let cms: FakeCms;
let next: FakeNext;
let front: Front;

const never = new Promise<void>(() => undefined);
const pageTimeoutMs = { stale: 150, miss: 600 };
const timed = async (target: string) => {
  const began = performance.now();
  const answered = await front.visit(target);
  return { ...answered, took: performance.now() - began };
};

beforeEach(async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  ({ cms, next, front } = await startAll({ pageTimeoutMs }));
});
afterEach(async () => {
  await endAll({ cms, front });
  jest.restoreAllMocks();
});

/** Something has changed, and the front has received it. */
async function change() {
  cms.change();
  await until(() => cms.waits);
}

async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}

const textAt = async (target: string) => (await front.visit(target)).text;

async function restart() {
  await front.stop();
  cms.hang();
  next.hold = never;
  front = await startFront(next, cms, { directory: front.directory, pageTimeoutMs });
}

describe('a CMS or a renderer', () => {
  it('that is hung delays one reader of a cached page, and for a moment; later ones not at all, on any page', async () => {
    await Promise.all(['/nyheter', '/kontor', '/en'].map((target) => front.visit(target)));
    await change();
    next.hold = never;
    const first = await timed('/nyheter');
    expect([first.status, first.text]).toEqual([200, expect.stringContaining('första')]);
    expect(first.took).toBeLessThan(pageTimeoutMs.miss);
    for (const target of ['/nyheter', '/kontor', '/en', '/kontor']) {
      const { status, text, took } = await timed(target);
      expect([status, text]).toEqual([200, expect.stringContaining('första')]);
      expect(took).toBeLessThan(pageTimeoutMs.stale);
    }
    expect(next.requests.length).toBeLessThanOrEqual(5);
  });

  it('that is hung makes a page that is not cached a 503 in its language, with when to try again', async () => {
    next.hold = never;
    for (const [target, lang] of [
      ['/aldrig-visad', 'sv'],
      ['/en/never-shown', 'en'],
      ['/sok?q=hopp', 'sv'],
    ] as const) {
      const { status, text, headers } = await front.visit(target);
      expect([target, status, headers['retry-after']]).toEqual([target, 503, '30']);
      expect(text).toContain(`<html lang="${lang}">`);
    }
  });

  it('has no effect once it answers again', async () => {
    await Promise.all(['/nyheter', '/kontor'].map((target) => front.visit(target)));
    await change();
    let goOn = () => {};
    next.hold = new Promise((resolve) => (goOn = resolve));
    next.text = 'andra';
    expect(await textAt('/nyheter')).toContain('första');
    goOn();
    await until(async () => (await textAt('/nyheter')).includes('andra'));
    expect(await textAt('/kontor')).toContain('andra');
  });

  it('that is hung does not delay a site that starts beside it with pages on disk', async () => {
    const before = await front.visit('/nyheter');
    await restart();
    const { status, text } = await front.visit('/nyheter');
    expect([status, text]).toEqual([200, before.text]);
    const health = await front.visit('/halsa/redo');
    expect([health.status, health.text]).toEqual([503, expect.stringContaining('starting')]);
  });

  it('that is hung does not delay pages on disk that were outdated before the site started', async () => {
    await front.visit('/nyheter');
    await change();
    await restart();
    const { status, text } = await front.visit('/nyheter');
    expect([status, text]).toEqual([200, expect.stringContaining('första')]);
    expect(next.requests).toHaveLength(1);
  });
});
