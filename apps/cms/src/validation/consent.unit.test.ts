import { needsConsent } from './consent';

it.each([
  ['only a role', { role: 'Presschef' }, false],
  ['a name', { role: 'Presschef', name: 'Namn' }, true],
  ['a name of spaces', { name: '  ' }, false],
  ['a picture', { image: 'b0a1' }, true],
  ['a picture, populated', { image: { id: 'b0a1' } }, true],
  ['emptied fields', { name: null, image: null }, false],
  ['nothing', undefined, false],
])('a contact with %s needs consent: %s', (_, contact, expected) => {
  expect(needsConsent(contact)).toBe(expected);
});
