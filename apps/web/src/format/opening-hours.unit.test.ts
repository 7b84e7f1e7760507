import { openingHoursLines, type OpeningHoursRow } from './opening-hours';

const weekdays: OpeningHoursRow['days'] = ['thursday', 'monday', 'wednesday', 'tuesday'];
const open = { opens: '09:00', closes: '16:30' };

it.each([
  [{ days: weekdays, ...open }, 'Måndag–torsdag kl.\u00A09.00–16.30'],
  [{ days: ['friday'], opens: '09:00' }, 'Fredag från kl.\u00A09.00'],
  [{ days: ['friday'], closes: '12:00' }, 'Fredag till kl.\u00A012.00'],
  [{ days: ['saturday', 'sunday'], ...open }, 'Lördag och söndag kl.\u00A09.00–16.30'],
  [
    { days: ['monday', 'wednesday', 'thursday', 'friday'], ...open },
    'Måndag och onsdag–fredag kl.\u00A09.00–16.30',
  ],
  [{ days: ['monday'], ...open, note: 'lunchstängt' }, 'Måndag kl.\u00A09.00–16.30, lunchstängt'],
  [{ days: ['monday'], ...open, note: 'Boka tid' }, 'Måndag kl.\u00A09.00–16.30. Boka tid'],
  [{ days: ['monday'], ...open, note: 'A–Ö' }, 'Måndag kl.\u00A09.00–16.30, A–Ö'],
  [{ days: ['monday'], note: 'efter överenskommelse' }, 'Måndag, efter överenskommelse'],
] as [OpeningHoursRow, string][])('writes %j as %j (T2, T10)', (row, line) =>
  expect(openingHoursLines([row], 'sv')).toEqual([line]),
);

it('writes English pages in English (T19)', () =>
  expect(openingHoursLines([{ days: weekdays, ...open }], 'en')).toEqual([
    'Monday–Thursday 9:00–16:30',
  ]));

it('has no line for days without hours or note, nor for no rows (T7)', () => {
  expect(openingHoursLines([{ days: ['monday'] }], 'sv')).toEqual([]);
  expect(openingHoursLines(null, 'sv')).toEqual([]);
});
