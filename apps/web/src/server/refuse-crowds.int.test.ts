import { jest } from '@jest/globals';
import { refuseCrowds } from './refuse-crowds';
import type { FakeCms } from './testing/fake-cms';
import type { FakeNext } from './testing/fake-next';
import { endAll, startAll, type Front } from './testing/start-front';

const events: string[] = [];

beforeEach(() => {
  events.length = 0;
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => {
    events.push(JSON.parse(String(line)).event);
  });
});
afterEach(() => jest.restoreAllMocks());

describe('a flood of addresses that differ', () => {
  let cms: FakeCms;
  let next: FakeNext;
  let front: Front;

  beforeEach(async () => {
    ({ cms, next, front } = await startAll());
  });
  afterEach(async () => {
    await endAll({ cms, front });
  });

  it('is answered with 503 beyond what can be rendered in reasonable time, and told of once', async () => {
    await front.visit('/nyheter');
    let goOn = () => {};
    next.hold = new Promise((resolve) => (goOn = resolve));
    const visits = Array.from({ length: 600 }, (_, index) => front.visit(`/sok?q=${index}`));
    const [first] = await Promise.all(visits.slice(500));
    expect(first).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
    expect(first?.text).toContain('Försök igen om en liten stund');
    expect(events.filter((event) => /render/.test(event))).toEqual(['too-many-renderings']);
    expect((await front.visit('/nyheter')).status).toBe(200);

    goOn();
    const answers = await Promise.all(visits.slice(0, 500));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect((await front.visit('/kontor')).status).toBe(200);
  });
});

it('is told of again when it comes back', async () => {
  let goOn: () => void = () => undefined;
  const page = { status: 200, headers: {}, body: Buffer.alloc(0) };
  const render = refuseCrowds(() => new Promise((resolve) => (goOn = () => resolve(page))), 1);
  for (const time of [1, 2]) {
    const only = render('/sv', 'sv');
    for (const visitor of ['one', 'other'])
      await expect(render(`/sv/${visitor}`, 'sv')).rejects.toThrow('TooManyWaiting');
    expect(events).toHaveLength(time);
    goOn();
    await only;
  }
});
