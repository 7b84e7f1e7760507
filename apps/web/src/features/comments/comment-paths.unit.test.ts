import { formPath, isReceiptName, pageOf, receiptPath } from './comment-paths';

it.each([
  ['sv', '/nyheter/ett', '/kommentera?sida=%2Fnyheter%2Fett'],
  ['en', '/en/news/one', '/en/comment?page=%2Fen%2Fnews%2Fone'],
] as const)('has a form in %s about %s', (locale, page, path) => {
  expect(formPath(locale, page)).toBe(path);
  expect(pageOf(locale, new URL(path, 'https://region.example').searchParams)).toBe(page);
});

it.each([
  '',
  'nyheter',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/a?b',
  '/a#b',
  '/a b',
  `/${'a'.repeat(2001)}`,
])('finds no page at %.40j', (page) =>
  expect(pageOf('sv', new URLSearchParams({ sida: page }))).toBeUndefined(),
);

it.each([
  ['sv', '/kommentera/tack'],
  ['en', '/en/comment/thanks'],
] as const)('has a receipt in %s at %s (T19), and at its former address', (locale, path) => {
  expect(receiptPath(locale)).toBe(path);
  expect(isReceiptName(locale, path.slice(path.lastIndexOf('/') + 1))).toBe(true);
  expect(isReceiptName(locale, 'tack')).toBe(true);
  expect(isReceiptName(locale, 'hej')).toBe(false);
});

it('has no English receipt in Swedish', () => expect(isReceiptName('sv', 'thanks')).toBe(false));
