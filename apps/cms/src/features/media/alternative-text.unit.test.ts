import { hasAlternative } from './alternative-text';

it.each([
  ['a described picture', 'Tre personer vid ett bord', { mimeType: 'image/png' }, true],
  ['a picture without words', '', { mimeType: 'image/png' }, false],
  ['a picture with spaces for words', '  ', { mimeType: 'image/png' }, false],
  ['a decorative picture', null, { mimeType: 'image/png', decorative: true }, true],
  ['a document', null, { mimeType: 'application/pdf' }, true],
  ['a file of unknown type', null, {}, false],
])('%s can be saved as it is: (%p, %p) → %p (1.1.1)', (_, alt, file, expected) => {
  expect(hasAlternative(alt, file)).toBe(expected);
});
