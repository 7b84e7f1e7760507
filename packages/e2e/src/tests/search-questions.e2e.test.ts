import { judge, type Figures } from '@regionwebb/swedish-search/judged/judge';
import { halves } from '@regionwebb/swedish-search/judged/queries';
import { readResults, searchUrl } from '@regionwebb/swedish-search/judged/results-page';
import { startSystem, type System } from '../system/start-system';

let system: System;

beforeAll(async () => {
  system = await startSystem({ demo: true });
});
afterAll(() => system?.end());

const figuresOf = (half: 'first' | 'second'): Promise<Figures[]> =>
  Promise.all(
    halves[half].map(({ locale, queries }) =>
      judge(queries, async (query) => {
        const answer = await fetch(searchUrl(system.web.url, locale, query));
        if (answer.status !== 200) throw new Error(`${query} was answered ${answer.status}.`);
        return readResults(await answer.text());
      }),
    ),
  );

it.each(['first', 'second'] as const)(
  'finds the judged pages for the %s half of the queries, and nothing for queries without one',
  async (half) => {
    for (const figures of await figuresOf(half)) {
      expect(figures).toMatchObject({ rightlyNothing: 1, missed: expect.any(Array) });
      expect([figures.first >= 0.85, figures.firstThree >= 0.9, figures.missed]).toEqual([
        true,
        true,
        figures.missed,
      ]);
    }
  },
);

it('holds at least 150 queries, two thirds of them in Swedish', () => {
  const all = Object.values(halves).flat();
  const count = (locale?: string) =>
    all
      .filter((each) => locale === undefined || each.locale === locale)
      .reduce((sum, { queries }) => sum + queries.length, 0);
  expect(count()).toBeGreaterThanOrEqual(150);
  expect(count('sv') / count()).toBeGreaterThan(0.6);
});
