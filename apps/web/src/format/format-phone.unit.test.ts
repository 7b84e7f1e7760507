import { formatPhone, telHref } from './format-phone';

it.each([
  ['+46313900601', 'sv', '031-390\u00A006\u00A001', 'tel:+46313900601'],
  ['+46313900601', 'en', '+46\u00A031\u00A0390\u00A006\u00A001', 'tel:+46313900601'],
  ['+3225010840', 'sv', '+32\u00A02\u00A0501\u00A008\u00A040', 'tel:+3225010840'],
  ['112', 'en', '112', 'tel:112'],
  ['1177', 'sv', '1177', 'tel:1177'],
  ['11414', 'sv', '11414', 'tel:11414'],
] as const)('writes %s in %s as %s (T11, T14)', (stored, locale, written, href) => {
  expect(formatPhone(stored, locale)).toBe(written);
  expect(telHref(stored)).toBe(href);
});

it('shows what is no number as it stands, and does not link it', () => {
  expect(formatPhone('via växeln', 'sv')).toBe('via\u00A0växeln');
  expect(telHref('via växeln')).toBeUndefined();
});
