import { keepTogether } from './nbsp';

it.each([
  ['411 06', '411\u00A006'],
  [' 1 500 ', '1\u00A0500'],
  ['kl. 9.00', 'kl.\u00A09.00'],
])('keeps %j on one line (T11)', (text, kept) => expect(keepTogether(text)).toBe(kept));
