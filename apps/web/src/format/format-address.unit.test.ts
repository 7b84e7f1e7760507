import { addressLines } from './format-address';

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

it('ends a Swedish address with Sweden for who reads English, and leaves the town as the post reads it', () => {
  const address = { street: 'Södra Hamngatan 37–41', postalCode: '411 06', city: 'Göteborg' };
  expect(addressLines(address, 'en').slice(1)).toEqual(['411\u00A006 Göteborg', 'Sweden']);
});

it('sets a code that was stored in one block (T12)', () =>
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
