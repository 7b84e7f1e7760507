import { show } from '../../testing/show';
import { OpeningHours } from './opening-hours';

it('lists the hours, a row at a time (T2, T10)', () => {
  const shown = show(
    <OpeningHours
      locale="sv"
      rows={[
        { days: ['monday', 'tuesday', 'wednesday'], opens: '09:00', closes: '16:30' },
        { days: ['friday'], opens: '09:00', closes: '12:00', note: 'ring först' },
      ]}
    />,
  );
  expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Måndag–onsdag kl.\u00A09.00–16.30',
    'Fredag kl.\u00A09.00–12.00, ring först',
  ]);
});

it('is nothing without hours (T7)', () =>
  expect(show(<OpeningHours rows={[]} locale="sv" />).innerHTML).toBe(''));
