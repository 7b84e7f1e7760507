import { answersAddress, readAnswersQuery, wordsIn } from './answers-query';

it('reads the words, the page they are about and the page of the list', () => {
  const given = { q: '  Räcket\n på\u0000 bron ', om: 'accessibilityStatement', sida: '3' };
  expect(readAnswersQuery('sv', given)).toEqual({
    ...{ query: 'Räcket på bron', about: 'accessibilityStatement', page: 3 },
  });
});

it.each([
  [{ sida: '0', om: 'a b' }],
  [{ sida: 'x', om: '' }],
  [{ sida: '1e9', om: ['', 'x'] }],
  [{}],
])('ignores what is invalid: %j', (given) => {
  expect(readAnswersQuery('sv', given)).toEqual({ query: '', about: undefined, page: 1 });
});

it('searches for at most eight different words of at most 200 characters', () => {
  expect(wordsIn('Bron BRON bron')).toEqual(['bron']);
  expect(wordsIn('a b c d e f g h i j')).toHaveLength(8);
  expect(readAnswersQuery('en', { q: 'x'.repeat(5000) }).query).toHaveLength(200);
});

it('writes the address that it reads', () => {
  const search = { query: 'åäö &', about: 'news', page: 2 };
  const address = answersAddress('en', search);
  expect(address.startsWith('/en/questions-and-answers?')).toBe(true);
  const given = Object.fromEntries(new URL(address, 'http://site.example').searchParams);
  expect(readAnswersQuery('en', given)).toEqual(search);
  expect(answersAddress('sv')).toBe('/fragor-och-svar');
});
