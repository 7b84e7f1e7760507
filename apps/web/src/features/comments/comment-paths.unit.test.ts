import { formPath, pageOf } from './comment-paths';

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
