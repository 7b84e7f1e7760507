import { DatabaseGuard } from './database-guard';
import type { Place } from '../../cms/redirects';

const keys = ['/', '/nyheter', ...['a', 'b', 'c', 'd'].map((name) => `/nyheter/${name}`)];
let kept: string | undefined;
let there: string[];

const guard = (accepted?: string, pages = keys) =>
  new DatabaseGuard({
    store: {
      get database() {
        return kept;
      },
      keepDatabase: (id) => {
        kept = id;
      },
    },
    cache: { keys: () => pages },
    find: (places) =>
      Promise.resolve(new Set<Place>(places.filter(({ name }) => there.includes(name)))),
    accepted,
  });
const batch = (database?: string) => ({
  ...{ changes: [], cursor: '0', reset: false },
  ...(database ? { database } : {}),
});

beforeEach(() => {
  kept = undefined;
  there = ['a', 'b', 'c', 'd'];
});

it('accepts the database of a first start', async () => {
  there = [];
  expect(await guard(undefined, []).judge(batch('one'), true)).toBe(false);
  expect(kept).toBe('one');
});

it('accepts the database of a site from before it had an id, where it has what is shown', async () => {
  expect(await guard().judge(batch('one'), false)).toBe(false);
  expect(kept).toBe('one');
});

it('keeps the site as it is when the database is another, whatever its content', async () => {
  kept = 'one';
  for (const isReset of [true, false])
    await expect(guard().judge(batch('two'), isReset)).rejects.toThrow('at the database two');
  await expect(guard().judge(batch(), false)).rejects.toThrow('without an id');
  expect(kept).toBe('one');
});

it('keeps the site as it is when more than half of it would be lost, and only then', async () => {
  kept = 'one';
  there = ['a'];
  await expect(guard().judge(batch('one'), true)).rejects.toThrow('3 of 4 kept documents');
  expect(await guard().judge(batch('one'), false)).toBe(false);
  there = ['a', 'b'];
  expect(await guard().judge(batch('one'), true)).toBe(false);
});

it('keeps the site as it is, from before there was an id, when that would be lost', async () => {
  there = [];
  await expect(guard().judge(batch('one'), true)).rejects.toMatchObject({ name: 'FeedHeld' });
  expect(kept).toBeUndefined();
});

it('changes to the database whose id is set, and to no other', async () => {
  kept = 'one';
  there = [];
  await expect(guard('three').judge(batch('two'), true)).rejects.toThrow('two');
  expect(await guard('two').judge(batch('two'), true)).toBe(true);
  expect(kept).toBe('two');
});

it('recovers when the CMS does', async () => {
  kept = 'one';
  const judging = guard();
  await expect(judging.judge(batch('two'), true)).rejects.toThrow('two');
  expect(await judging.judge(batch('one'), false)).toBe(false);
});
