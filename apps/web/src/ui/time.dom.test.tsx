import { show } from '../testing/show';
import { Time } from './time';

it('is a date for people, and for machines with its offset (T1, T3, T4)', () => {
  const shown = show(<Time value="2019-10-24T22:30:00.000Z" locale="sv" />);
  expect(shown.innerHTML).toBe('<time datetime="2019-10-25T00:30:00+02:00">25 oktober 2019</time>');
});

it.each([
  ['2019-10-24T08:53:00Z', 'sv', '24 oktober 2019 kl.\u00A010.53'],
  ['2026-06-30T22:30:00.000Z', 'sv', '1 juli 2026 kl.\u00A00.30'],
  ['2026-11-24T13:00:00.000Z', 'en', '24 November 2026 at 14:00'],
] as const)('shows the clock time too on request, of %s in %s (T2, T5)', (value, locale, written) =>
  expect(show(<Time value={value} locale={locale} withClock />).textContent).toBe(written),
);

it('is nothing without a time (T7)', () =>
  expect(show(<Time value={null} locale="sv" />).innerHTML).toBe(''));
