import { countryName } from './country-name';

it.each([
  ['BE', 'sv', 'Belgien'],
  ['BE', 'en', 'Belgium'],
  ['GB', 'sv', 'Storbritannien'],
  ['NL', 'sv', 'Nederländerna'],
] as const)('calls %s in %s %s (T12)', (code, locale, name) =>
  expect(countryName(code, locale)).toBe(name),
);
