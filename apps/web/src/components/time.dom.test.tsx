import { show } from '../testing/show';
import { Time } from './time';

it('is a date for people, and for machines with its offset (T1, T3, T4)', () => {
  const shown = show(<Time value="2019-10-24T22:30:00.000Z" locale="sv" />);
  expect(shown.innerHTML).toBe('<time datetime="2019-10-25T00:30:00+02:00">25 oktober 2019</time>');
});

it('tells the clock too where asked to (T2, T5)', () =>
  expect(show(<Time value="2019-10-24T08:53:00Z" locale="sv" withClock />).textContent).toBe(
    '24 oktober 2019 kl.\u00A010.53',
  ));

it('is nothing without a time (T7)', () =>
  expect(show(<Time value={null} locale="sv" />).innerHTML).toBe(''));
