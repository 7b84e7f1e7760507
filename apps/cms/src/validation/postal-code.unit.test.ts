import { postalCode } from './postal-code';

describe('a postal code (T12)', () => {
  it.each([
    ['41106', 'SE', '411 06'],
    ['411 06 ', 'SE', '411 06'],
    ['SE-411 06', 'SE', '411 06'],
    ['1000', 'BE', '1000'],
    ['B-1000', 'XX', 'B-1000'],
    ['0150', 'NO', '0150'],
    ['00100', 'FI', '00100'],
    ['LV-1050', 'LV', 'LV-1050'],
  ])('%j in %s is stored as %j', (typed, country, stored) => {
    expect(postalCode(typed, country)).toBe(stored);
  });

  it.each([
    ['4110', 'SE'],
    ['011 06', 'SE'],
    ['411 06 Göteborg', 'SE'],
    ['10000', 'BE'],
    ['10 00', 'DE'],
  ])('%j in %s is refused', (typed, country) => {
    expect(postalCode(typed, country)).toBeUndefined();
  });
});
