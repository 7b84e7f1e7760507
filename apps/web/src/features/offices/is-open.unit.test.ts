import { hoursText, isOpen } from './is-open';

const hours = hoursText([
  { days: ['monday', 'tuesday'], opens: '09:00', closes: '12:00' },
  { days: ['monday'], opens: '13:00', closes: '16:30' },
  { days: ['friday'], note: 'Efter överenskommelse' },
]);

it.each([
  ['Monday at nine', '2026-11-23T08:00:00Z', true],
  ['a minute before', '2026-11-23T07:59:00Z', false],
  ['Monday at lunch', '2026-11-23T11:30:00Z', false],
  ['Monday afternoon', '2026-11-23T14:00:00Z', true],
  ['Monday at closing time', '2026-11-23T15:30:00Z', false],
  ['a day with nothing but a note', '2026-11-27T10:00:00Z', false],
  ['summer time', '2026-06-22T07:00:00Z', true],
])('uses the clock of the place, not of the visitor: %s', (_, now, open) => {
  expect(isOpen(hours, 'Europe/Stockholm', new Date(now))).toBe(open);
});

it('uses the time zone of the office', () => {
  expect(isOpen(hours, 'Europe/Helsinki', new Date('2026-11-23T07:00:00Z'))).toBe(true);
});
