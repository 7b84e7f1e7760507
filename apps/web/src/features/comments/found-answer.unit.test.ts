import { foundIn, foundPath, thanksPath } from './found-answer';

it.each([
  ['sv', '/kontor', 'no', '/hittade?sida=%2Fkontor&svar=nej'],
  ['en', '/en/offices', 'yes', '/en/found?page=%2Fen%2Foffices&answer=yes'],
] as const)(
  'has an address in %s for the thanks, which is read again',
  (locale, page, answer, path) => {
    expect(thanksPath(locale, page, answer)).toBe(path);
    expect(path.startsWith(`${foundPath(locale)}?`)).toBe(true);
    const { searchParams } = new URL(path, 'https://region.example');
    expect(foundIn(locale, searchParams)).toEqual({ page, answer });
  },
);

it.each([
  '',
  'sida=/x',
  'svar=ja',
  'sida=//evil.example&svar=ja',
  'sida=/x&svar=kanske',
  'page=/x&answer=no',
])('has no answer in %j', (query) =>
  expect(foundIn('sv', new URLSearchParams(query))).toBeUndefined(),
);
