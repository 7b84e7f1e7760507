import { show, violations } from '../testing/show';
import { Dates } from './dates';

const changedAt = '2026-11-30T23:30:00.000Z';

it.each([
  ['sv', 'Ändrad efter kommentar den 1 december 2026'],
  ['en', 'Changed after a comment on 1 December 2026'],
] as const)('says in %s that a page was changed after a comment', async (locale, text) => {
  const shown = show(<Dates locale={locale} changedAt={changedAt} />);
  expect(shown.textContent).toBe(text);
  expect(shown.querySelector('time')?.dateTime).toMatch(/^2026-12-01T00:30/);
  expect(await violations()).toEqual([]);
});

it('says nothing of a page that has no date (T7)', () =>
  expect(show(<Dates locale="sv" publishedAt={null} />).textContent).toBe(''));
