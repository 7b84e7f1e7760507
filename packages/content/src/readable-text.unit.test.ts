import { readableText } from './readable-text';

const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

/** Extensible Markup Language 1.0, production 2. */
const isXmlChar = (point: number) =>
  [0x9, 0xa, 0xd].includes(point) ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

it('leaves only characters that are valid in XML', () => {
  const left = readableText(everyUnit.join('x'));
  expect([...left].filter((sign) => !isXmlChar(sign.codePointAt(0) ?? 0))).toEqual([]);
});

it.each([
  'Å, ä och ö',
  'två\nrader\r\noch\ttabb',
  '🎄 och 👩‍👩‍👧',
  'mjukt\u00adbindestreck',
  '東京',
  '',
])('leaves a text alone that people can read: %j', (text) => expect(readableText(text)).toBe(text));

it.each([
  ['ordet\u000Bbryts', 'ordet bryts'],
  ['kapad\u0000 här', 'kapad här'],
  ['halv\uD83C tomte', 'halv tomte'],
  ['\uDF84 tomte', ' tomte'],
  ['fet\u001B[1m', 'fet[1m'],
])('takes out what nobody sees: %j', (text, left) => expect(readableText(text)).toBe(left));
