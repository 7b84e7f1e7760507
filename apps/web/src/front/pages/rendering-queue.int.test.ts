import { setMaxListeners } from 'node:events';
import { jest } from '@jest/globals';
import type { Rendered } from '@regionwebb/page-cache';
import { RenderFailed } from '../../processes/rendering';
import { RenderingQueue } from './rendering-queue';
import type { FakeCms } from '../testing/fake-cms';
import type { FakeNext } from '../testing/fake-next';
import { endAll, startAll, type Front } from '../testing/start-front';

const events: string[] = [];

beforeEach(() => {
  events.length = 0;
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => {
    events.push(JSON.parse(String(line)).event);
  });
});
afterEach(() => jest.restoreAllMocks());

describe('a flood of different addresses', () => {
  let cms: FakeCms;
  let next: FakeNext;
  let front: Front;

  beforeEach(async () => {
    ({ cms, next, front } = await startAll());
  });
  afterEach(async () => {
    await endAll({ cms, front });
  });

  it('is answered with 503 beyond what can be rendered in reasonable time, and logged once', async () => {
    await front.visit('/nyheter');
    let goOn = () => {};
    next.hold = new Promise((resolve) => (goOn = resolve));
    const visits = Array.from({ length: 150 }, (_, index) => front.visit(`/sok?q=${index}`));
    const [first] = await Promise.all(visits.slice(108));
    expect(first).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
    expect(first?.text).toContain('Försök igen om en liten stund');
    expect(events.filter((event) => /render/.test(event))).toEqual(['too-many-renderings']);
    expect((await front.visit('/nyheter')).status).toBe(200);

    goOn();
    const answers = await Promise.all(visits.slice(0, 108));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect((await front.visit('/kontor')).status).toBe(200);
  });

  it('is rendered eight at a time, and not for visitors who left while they waited', async () => {
    let goOn = () => {};
    next.hold = new Promise((resolve) => (goOn = resolve));
    const leaving = new AbortController();
    setMaxListeners(50, leaving.signal);
    const visits = Array.from({ length: 20 }, (_, index) =>
      front.visit(`/sok?q=${index}`, { signal: leaving.signal }).catch(() => 'left'),
    );
    const kept = [1, 2].map(() =>
      front.visit('/kontor', { signal: leaving.signal }).catch(() => 'left'),
    );
    while (next.requests.length < 8) await new Promise((resolve) => setImmediate(resolve));
    leaving.abort();
    expect(new Set(await Promise.all([...visits, ...kept]))).toEqual(new Set(['left']));
    // By when they are answered, the front has noticed that the others are gone.
    for (const _ of [1, 2, 3]) await front.visit('/halsa/levande');
    const last = front.visit('/nyheter');
    goOn();
    expect((await last).status).toBe(200);
    expect(next.requests.map(({ route }) => route)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `/sv/sok?q=${index}`),
      '/sv/nyheter',
    ]);
    expect(events.filter((event) => /fail/.test(event))).toEqual([]);
  });

  it('is rendered for visitors who came after those who left, though one had been dropped', async () => {
    let goOn = () => {};
    next.hold = new Promise((resolve) => (goOn = resolve));
    const busy = Array.from({ length: 8 }, (_, index) => front.visit(`/sok?q=${index}`));
    while (next.requests.length < 8) await new Promise((resolve) => setImmediate(resolve));
    const leaving = new AbortController();
    const left = front.visit('/kontor', { signal: leaving.signal }).catch(() => 'left');
    const stays = front.visit('/nyheter');
    leaving.abort();
    const comes = front.visit('/kontor');
    expect(await left).toBe('left');
    goOn();
    const answers = await Promise.all([...busy, stays, comes]);
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  });
});

it('is logged again when it comes back', async () => {
  let goOn: () => void = () => undefined;
  const page = { status: 200, headers: {}, body: Buffer.alloc(0) };
  const limits = { atOnce: 1, waiting: 0 };
  const render = () => new Promise<Rendered>((resolve) => (goOn = () => resolve(page)));
  const queue = new RenderingQueue([{ isReady: true, render }], limits);
  for (const time of [1, 2]) {
    const only = queue.render('/sv', 'sv');
    for (const visitor of ['one', 'other'])
      await expect(queue.render(`/sv/${visitor}`, 'sv')).rejects.toThrow('TooManyWaiting');
    expect(events).toHaveLength(time);
    await new Promise((resolve) => setImmediate(resolve));
    goOn();
    await only;
  }
});

describe('a renderer that breaks off before it is known to have ended', () => {
  const breaksOff = (isReady = true) => ({
    isReady,
    render: jest.fn(() => Promise.reject<Rendered>(new RenderFailed('ECONNREFUSED', true))),
  });
  const page: Rendered = { status: 200, headers: {}, body: Buffer.from('page') };

  it('has its renderings finished by another', async () => {
    const [gone, other] = [breaksOff(), { isReady: true, render: () => Promise.resolve(page) }];
    const queue = new RenderingQueue([gone, other]);
    const pages = Array.from({ length: 8 }, () => queue.render('/sv', 'sv'));
    expect(await Promise.all(pages)).toEqual(Array.from({ length: 8 }, () => page));
  });

  it('has them finished by the next one, where there is no other', async () => {
    const gone = breaksOff();
    const queue = new RenderingQueue([gone]);
    const rendered = queue.render('/sv', 'sv');
    await jest.advanceTimersByTimeAsync(0);
    gone.isReady = false;
    await jest.advanceTimersByTimeAsync(1_000);
    gone.render.mockResolvedValue(page);
    gone.isReady = true;
    queue.goOn();
    expect(await rendered).toBe(page);
  });

  it('gets another attempt after a moment, where it has not ended', async () => {
    const gone = breaksOff();
    const queue = new RenderingQueue([gone]);
    const rendered = queue.render('/sv', 'sv');
    gone.render.mockResolvedValue(page);
    await jest.advanceTimersByTimeAsync(250);
    expect(await rendered).toBe(page);
  });

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
});
