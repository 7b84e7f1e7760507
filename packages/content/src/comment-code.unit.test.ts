import { encodeCode, groupsOf, LONGEST_TYPED_CODE, readCode, writeCode } from './comment-code';

const CODE = '7K3M9QXA0ZP2R1TV';

it('has 80 bits: ten bytes make sixteen characters, each of five bits', () => {
  expect(encodeCode(new Uint8Array(10))).toBe('0'.repeat(16));
  expect(encodeCode(new Uint8Array(10).fill(255))).toBe('Z'.repeat(16));
  const bytes = Uint8Array.from([0x08, 0x86, 0x44, 0x29, 0x8e, 0x84, 0xa9, 0x6c, 0x6b, 0xf0]);
  expect(encodeCode(bytes)).toBe('12348ACEGJMPRTZG');
  expect(() => encodeCode(new Uint8Array(9))).toThrow(RangeError);
});

it('is shown in four groups of four, without letters that look like digits', () => {
  expect(groupsOf(CODE)).toEqual(['7K3M', '9QXA', '0ZP2', 'R1TV']);
  expect(writeCode(CODE)).toBe('7K3M-9QXA-0ZP2-R1TV');
});

it.each([
  ['as it is shown', '7K3M-9QXA-0ZP2-R1TV'],
  ['in one word', CODE],
  ['in lower case', '7k3m-9qxa-0zp2-r1tv'],
  ['with spaces', ' 7K3M 9QXA 0ZP2 R1TV '],
  ['one character at a time', [...CODE].join(' ')],
  ['with O for 0', '7K3M-9QXA-OZP2-R1TV'],
  ['with o for 0', '7k3m-9qxa-ozp2-r1tv'],
  ['with I for 1', '7K3M-9QXA-0ZP2-RITV'],
  ['with l for 1', '7k3m-9qxa-0zp2-rltv'],
  ['with a dotless i for 1', '7k3m-9qxa-0zp2-rıtv'],
  ['with dashes of another kind', '7K3M–9QXA—0ZP2‑R1TV'],
  ['with a minus sign', '7K3M−9QXA−0ZP2−R1TV'],
  ['with spaces that do not break', '7K3M\u00A09QXA\u202F0ZP2\u2009R1TV'],
  ['with invisible characters', '7K3M\u200B-9QXA\u00AD-0ZP2-R1TV\uFEFF'],
  ['on two lines', '7K3M-9QXA\r\n0ZP2-R1TV'],
  ['in quotation marks', '”7K3M-9QXA-0ZP2-R1TV”.'],
  ['with full-width characters', '７Ｋ３Ｍ-9QXA-0ZP2-R1TV'],
  ['as a link', 'https://region.example/kommentar#7K3M-9QXA-0ZP2-R1TV'],
])('is read %s', (_how, typed) => expect(readCode(typed)).toBe(CODE));

it.each([
  ['nothing', ''],
  ['a character too few', '7K3M-9QXA-0ZP2-R1T'],
  ['a character too many', '7K3M-9QXA-0ZP2-R1TVA'],
  ['the letter U', '7K3M-9QXA-0ZP2-R1TU'],
  ['the letter Å', '7K3M-9QXA-0ZP2-R1TÅ'],
  ['a receipt number', '2026-000123'],
  ['Cyrillic letters', '7К3М-9QХА-0ZР2-R1ТV'],
  ['a link without its code', 'https://region.example/kommentar'],
  ['more than is worked on', `7K3M-9QXA-0ZP2-R1TV${' '.repeat(LONGEST_TYPED_CODE)}`],
])('is not read from %s', (_what, typed) => expect(readCode(typed)).toBeUndefined());

it('is the same when it is read as it was written', () => {
  for (let first = 0; first < 256; first += 1) {
    const bytes = Uint8Array.from({ length: 10 }, (_, index) => (first * (index + 1)) % 256);
    const code = encodeCode(bytes);
    expect(readCode(writeCode(code).toLowerCase())).toBe(code);
  }
});
