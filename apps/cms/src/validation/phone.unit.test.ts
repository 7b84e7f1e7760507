import { phoneNumber } from './phone';

describe('a phone number', () => {
  it.each([
    ['031-123 45 67', '+46311234567'],
    ['08-598 191 91', '+46859819191'],
    ['+46 (0)31 123 45 67', '+46311234567'],
    ['010-441 00 00', '+46104410000'],
    ['+32 2 501 08 40', '+3225010840'],
    ['0032 2 501 08 40', '+3225010840'],
    ['1177', '1177'],
    ['112', '112'],
    ['114 14', '11414'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(phoneNumber(typed)).toBe(stored);
  });

  it.each(['', 'växeln', '12', '031', '1234567890123456789', '031-123 45 67 eller 031-123 45 68'])(
    '%j is refused',
    (typed) => {
      expect(phoneNumber(typed)).toBeUndefined();
    },
  );
});
