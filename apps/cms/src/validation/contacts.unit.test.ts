import { email, linkAddress, needsConsent, phoneNumber, postalCode, webAddress } from './contacts';

describe('an e-mail address (E1)', () => {
  it.each(['kontoret@example.se', 'for.namn+x@sub.example.co', 'växel@växjö.example'])(
    '%s is accepted',
    (typed) => {
      expect(email(` ${typed} `)).toBe(typed);
    },
  );

  it.each([
    '',
    'kontoret',
    'kontoret@example',
    'a@b@example.se',
    '.a@example.se',
    'a..b@example.se',
    'Kontoret <kontoret@example.se>',
    'a@example.se, b@example.se',
    'namn (at) example.se',
    'uiqt|wBiHm5{m',
  ])('%j is refused', (typed) => {
    expect(email(typed)).toBeUndefined();
  });
});

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

describe('a web address', () => {
  it.each(['https://www.example.se', 'http://example.se/a?b=c#d', 'https://åäö.example/'])(
    '%s is accepted as it is',
    (typed) => {
      expect(webAddress(` ${typed} `)).toBe(typed);
    },
  );

  it.each([
    'www.example.se',
    'javascript:alert(1)',
    'data:text/html,hej',
    'mailto:a@example.se',
    '//example.se',
    'https://',
    'https://localhost',
    'https://exa mple.se',
    '',
  ])('%j is refused', (typed) => {
    expect(webAddress(typed)).toBeUndefined();
  });
});

it.each([
  ...['https://www.example.se/a?b=c#d', '/nyheter/en-nyhet', '/sok?q=buss#traffar', '/', '#mer'],
  ...['/api/media/file/Plan.pdf', 'mailto:kontoret@example.se', 'tel:+4631123456'],
])('a link in rich text may lead to %s', (typed) => {
  expect(linkAddress(` ${typed} `)).toBe(typed);
});

it.each([
  ...['https://', 'example.se', 'www.example.se', 'nyheter/en-nyhet', '//example.se', '/en sida'],
  ...['javascript:alert(1)', 'mailto:', 'mailto:ingen', 'tel:', '#', ''],
])('a link in rich text may not lead to %j', (typed) => {
  expect(linkAddress(typed)).toBeUndefined();
});

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
