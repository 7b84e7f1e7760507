import { findPersonalData } from './find-personal-data';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, certainty, start, end }) => [
    kind,
    certainty,
    text.slice(start, end),
  ]);

describe('a personal number is found however it is written (3.5)', () => {
  it.each([
    '191212121212',
    '19121212-1212',
    '121212+1212',
    '121212-1212',
    '1212121212',
    '850709-9805',
    '8507099805',
    '19850709-9805',
    '850769-9802',
    '701063-2391',
    '000101-T220',
    '000101-R220',
    '850709 9805',
    '850709–9805',
    '850709−9805',
    '850709 – 9805',
    '85 07 09 9805',
    '85.07.09-9805',
    '1985-07-09-9805',
    '1985-07-09 9805',
    '1985/07/09-9805',
    '850709\u00A09805',
    '850709\u2009-\u20099805',
    '850709\u20119805',
    '８５０７０９-９８０５',
    '8507\u200B09-9805',
    '850709\u00AD-9805',
    '850709-98\u206005',
    '850709/9805',
    '000101-t220',
  ])('%j', (number) => {
    expect(found(`Mitt nummer är ${number}, tack.`)).toEqual([['personalNumber', 'sure', number]]);
  });
});

describe('a number with a birth date and a wrong check digit is unsure (K7)', () => {
  it.each(['850709-9806', '19850709-9806', '8507099806', '850769-9801'])('%j', (number) => {
    expect(found(number)).toEqual([['personalNumber', 'unsure', number]]);
  });
});

describe('a phone number is found and called a phone number (3.5)', () => {
  it.each([
    '031-123 45 67',
    '031 123 45 67',
    '0311234567',
    '(031) 123 45 67',
    '08-598 191 91',
    '08-123 456',
    '010-441 00 00',
    '0771-793 336',
    '070-123 45 67',
    '0701234567',
    '0701-23 45 67',
    '070.123.45.67',
    '+46 31 123 45 67',
    '+46 (0)31 123 45 67',
    '+4631123 4567',
    '0046 31 123 45 67',
    '031/12 34 56',
    '+32 2 501 08 40',
    '+47 22 12 34 56',
    '070–123 45 67',
    '070\u00A0123\u00A045\u00A067',
    '0921-12345',
  ])('%j', (number) => {
    expect(found(`Ring ${number}.`)).toEqual([['phone', 'sure', number]]);
  });

  it('also when the digits happen to be a valid personal number', () => {
    expect(found('0701018012').at(0)?.[0]).toBe('phone');
  });

  it('and as a personal number when it is written like one', () => {
    expect(found('010101-1234').at(0)?.[0]).toBe('personalNumber');
  });

  it('each one in a list', () => {
    const numbers = ['031-123 45 67', '08-598 191 91', '010-441 00 00', '0771-793 336'];
    expect(found(numbers.join(', ')).map(([, , text]) => text)).toEqual(numbers);
  });
});

describe('an e-mail address is found (3.5)', () => {
  it.each([
    'anna.ek@example.se',
    'a@b.se',
    'åsa-öberg@väst.example',
    'x+y@mail.region.example',
    'anna＠example.se',
  ])('surely in %j', (address) =>
    expect(found(`Skriv till ${address}.`)).toEqual([['email', 'sure', address]]),
  );

  it.each([
    'anna (at) example.se',
    'anna(at)example.se',
    'anna [at] example [punkt] se',
    'anna snabel-a example.se',
    'anna[snabel-a]example.se',
    'anna @ example.se',
    'anna (a) example (dot) se',
  ])('unsurely in %j', (address) => {
    expect(found(`Skriv till ${address}`)).toEqual([
      ['email', 'unsure', expect.stringContaining('anna')],
    ]);
  });
});

describe('what only may be personal data warns (K7)', () => {
  it.each([
    ['Kort 4111 1111 1111 1111', 'cardNumber', '4111 1111 1111 1111'],
    ['Jag heter Anna Ek och bor här', 'name', 'Anna Ek'],
    ['Min patient fick vänta', 'patient', 'Min patient'],
  ])('%s', (text, kind, part) => expect(found(text)).toEqual([[kind, 'unsure', part]]));
});

describe('texts without personal data have no findings (3.5)', () => {
  it.each([
    '202100-2361',
    '2021002361',
    '212000-1355',
    '16202100-2361',
    'SE202100236101',
    '2019-10-24 10:53',
    '2019-10-24',
    '2018-01-01–2018-12-31',
    '20180101-20181231',
    '190101-191231',
    '411 06 Göteborg',
    '411 06 Göteborg, 111 53 Stockholm',
    'Dnr 2018-00123',
    'RS 2018-001234',
    'dnr 00123-2018',
    '0123-2019',
    'ISBN 978-91-7000-123-4',
    'ISBN 9789170001234',
    'ISBN 0-306-40615-2',
    'ISBN: 0306406152',
    '08-02-2019',
    'kl. 08.00–16.30',
    '0800–1700',
    '08:00-16:30',
    'kl. 08.30–16.30',
    '1177',
    '112',
    '1 500 000 kronor',
    'LOA 2.0.1.10',
    '37–41',
    '2019–2020',
    'jag heter inget särskilt',
    'patienter i vården',
    '@regionen',
    'https://social.example/@regionen',
    'Look at region.example for more.',
    '12345678901234567890',
    'a @ b',
    'https://region.example/nyheter/0701234567890123',
    'version 3.90.2',
    '000000-0000',
    '850709-0006',
  ])('%j', (text) => expect(found(text)).toEqual([]));
});

it('allows the addresses of the authority', () => {
  const allowed = ['post@region.example', '+46 31 123 45 67'];
  const text = 'Post@region.example, 031-123 45 67 och anna@region.example';
  expect(findPersonalData(text, { allowed }).map(({ start }) => text.slice(start))).toEqual([
    'anna@region.example',
  ]);
});

it('gives offsets of the text as it was written', () => {
  const text = '👩‍👧 ½ \u200B\u200B 85\u200B0709-9805!';
  expect(found(text)).toEqual([['personalNumber', 'sure', '85\u200B0709-9805']]);
});

it('answers within 200 ms on 20,000 characters made to be slow', () => {
  const started = performance.now();
  for (const piece of ['0', '070 ', 'a.', '1-', 'a ', '(', 'a (a) ', '19 ']) {
    findPersonalData(piece.repeat(20_000 / piece.length));
  }
  expect((performance.now() - started) / 8).toBeLessThan(200);
});
