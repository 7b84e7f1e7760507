import { isBlank, withoutControlCharacters } from './comment-text';

it.each([
  '',
  ' \r\n\t\u00A0',
  '\u200B\u200D\uFEFF',
  '\u0000',
  '\u00AD\u2060',
  '\u3164\u115F',
  '\u2800',
  '\u0301',
  '\uFE0F',
  '\u{E0001}',
  '\u202E',
])('sees nothing in %j', (text) => expect(isBlank(text)).toBe(true));

it.each(['å', '.', '👍', '\u200B!', 'ก็', '東京'])('sees something in %j', (text) =>
  expect(isBlank(text)).toBe(false),
);

it('takes out control characters and nothing else', () => {
  const controls = '\u0000\u0001\u0008\u000B\u001B\u007F\u0085\u009F';
  expect(withoutControlCharacters(`a\tb\r\nc${controls}👨‍👩‍👧\u00AD`)).toBe('a\tb\r\nc👨‍👩‍👧\u00AD');
});
