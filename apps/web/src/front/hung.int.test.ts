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

/** Something has changed, and the front knows. */
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
  front = await startFront(next, cms, { kept: front.directory, pageTimeoutMs });
}

describe('a CMS or a renderer', () => {
  it('that is hung holds up one reader of what is kept, and for a moment; the next ones not at all, on any page', async () => {
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
    expect(next.asked.length).toBeLessThanOrEqual(5);
  });

  it('that is hung leaves a page that is not kept with 503 in its language, and when to try again', async () => {
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

  it('is forgotten once it answers', async () => {
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

  it('that is hung does not hold up a site that starts beside it with pages on disk', async () => {
    const before = await front.visit('/nyheter');
    await restart();
    const { status, text } = await front.visit('/nyheter');
    expect([status, text]).toEqual([200, before.text]);
    const health = await front.visit('/halsa/redo');
    expect([health.status, health.text]).toEqual([503, expect.stringContaining('starting')]);
  });

  it('that is hung does not hold up what a site has on disk that was outdated before it started', async () => {
    await front.visit('/nyheter');
    await change();
    await restart();
    const { status, text } = await front.visit('/nyheter');
    expect([status, text]).toEqual([200, expect.stringContaining('första')]);
    expect(next.asked).toHaveLength(1);
  });
});
