import { addressLines, formatPhone, telHref } from './addresses';

const brussels = {
  building: 'Nordic House',
  street: 'Rue du Luxembourg 3',
  postalCode: '1000',
  city: 'Bruxelles',
  country: 'BE',
};

it('writes a Swedish address without its country (T11, T12)', () => {
  const address = { street: 'Södra Hamngatan 37–41', postalCode: '411 06', city: 'Göteborg' };
  expect(addressLines({ ...address, country: 'SE' }, 'sv')).toEqual([
    'Södra Hamngatan 37–41',
    '411\u00A006 Göteborg',
  ]);
});

it('ends a Swedish address with Sweden on English pages, and leaves the town in Swedish', () => {
  const address = { street: 'Södra Hamngatan 37–41', postalCode: '411 06', city: 'Göteborg' };
  expect(addressLines(address, 'en').slice(1)).toEqual(['411\u00A006 Göteborg', 'Sweden']);
});

it('formats a code that was stored in one block (T12)', () =>
  expect(addressLines({ postalCode: '41106 ' }, 'sv')).toEqual(['411\u00A006']));

it('ends a foreign address with its country in the page’s language (T12)', () => {
  const lines = ['Nordic House', 'Rue du Luxembourg 3', '1000 Bruxelles'];
  expect(addressLines(brussels, 'sv')).toEqual([...lines, 'Belgien']);
  expect(addressLines(brussels, 'en').at(-1)).toBe('Belgium');
});

it.each([[null], [{}], [{ street: ' ', city: null, country: 'BE' }]])(
  'has no line for %j (T7)',
  (address) => expect(addressLines(address, 'sv')).toEqual([]),
);

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

it('shows an invalid number as it is, and does not link it', () => {
  expect(formatPhone('via växeln', 'sv')).toBe('via\u00A0växeln');
  expect(telHref('via växeln')).toBeUndefined();
});
