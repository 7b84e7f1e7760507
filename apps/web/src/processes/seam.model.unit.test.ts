import { jest } from '@jest/globals';
import fc from 'fast-check';

/** Waits by the clock that the test moves. */
jest.unstable_mockModule('node:timers/promises', () => ({
  setTimeout: (milliseconds: number, value: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(value), milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new Error('aborted'));
      });
    }),
}));
const { documents, ModelSite } = await import('./testing/model-site');
type Site = InstanceType<typeof ModelSite>;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  jest.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const document = fc.constantFrom(...documents);
const renderer = fc.nat(1);
/** Milliseconds. */
const [short, long] = [fc.nat(60), fc.nat(2_500)];
const does = <Given>(
  given: fc.Arbitrary<Given>,
  what: string,
  act: (given: Given) => (site: Site) => void,
) =>
  given.map((given) => Object.assign(act(given), { toString: () => `${what} ${String(given)}` }));

const event = fc.oneof(
  { weight: 6, arbitrary: does(document, 'publish', (given) => (site) => site.publish(given)) },
  { weight: 8, arbitrary: does(document, 'visit', (given) => (site) => void site.visit(given)) },
  {
    weight: 2,
    arbitrary: does(
      fc.tuple(document, short),
      'visit and leave',
      (given) => (site) => void site.visit(...given),
    ),
  },
  {
    weight: 1,
    arbitrary: does(
      fc.tuple(renderer, long),
      'stop and continue',
      ([which, time]) =>
        (site) =>
          site.renderers[which]?.pause(time),
    ),
  },
  {
    weight: 1,
    arbitrary: does(renderer, 'kill', (which) => (site) => site.renderers[which]?.kill()),
  },
  {
    weight: 1,
    arbitrary: does(long, 'lose the feed for', (time) => (site) => site.loseFeed(time)),
  },
  { weight: 1, arbitrary: does(fc.constant(''), 'new day', () => (site) => site.newDay()) },
);
const history = fc.array(fc.tuple(short, event), { minLength: 20, maxLength: 80 });
const delays = fc.infiniteStream(
  fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: long },
  ),
);

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Moves the clock from one timer to the next until all are over; the site must be right at every one. */
async function run(site: Site): Promise<void> {
  while (jest.getTimerCount() > 0) {
    jest.advanceTimersToNextTimer();
    await settled();
    site.check();
  }
}

it('shows no outdated page as fresh, loses none and is never late, in any order of events', async () => {
  await fc.assert(
    fc.asyncProperty(history, delays, async (history, delays) => {
      const site = new ModelSite(() => delays.next().value);
      let at = 150;
      for (const [after, happen] of history) setTimeout(() => happen(site), (at += after));
      await run(site);
      // When all is quiet, every page becomes current, and stays so without another rendering.
      for (const pause of [3_000, 1_100, 1_100, 1_100]) {
        setTimeout(() => documents.map((document) => site.visit(document)), pause);
        await run(site);
      }
      const { rendered } = site;
      const found = await Promise.all(documents.map((document) => site.visit(document)));
      expect(site.faults).toEqual([]);
      expect(documents.map((document, index) => site.isLatest(document, found[index]))).toEqual([
        true,
        true,
        true,
      ]);
      expect(site.rendered).toBe(rendered);
    }),
    { numRuns: 400, ...(process.env.SEAM_SEED ? { seed: Number(process.env.SEAM_SEED) } : {}) },
  );
});
