import { show } from '../testing/show';
import { Address } from './address';

it('writes a line for each part (T12)', () => {
  const address = {
    street: 'Rue du Luxembourg 3',
    postalCode: '1000',
    city: 'Bruxelles',
    country: 'BE',
  };
  expect(show(<Address address={address} locale="sv" />).innerHTML).toBe(
    '<p class="address">Rue du Luxembourg 3<br>1000 Bruxelles<br>Belgien</p>',
  );
});

it('is nothing when every part is missing (T7)', () =>
  expect(show(<Address address={{ country: 'BE' }} locale="sv" />).innerHTML).toBe(''));
