import { Compounds } from './compounds';
import { formOf, termOf, wordsIn } from './terms';
import { Vocabulary } from './vocabulary';

const takenIn = (text: string, vocabulary = new Vocabulary('sv')) => {
  for (const word of wordsIn(text)) vocabulary.add(termOf(word, 'sv'), formOf(word, 'sv'));
  return vocabulary;
};
const drop = (vocabulary: Vocabulary, text: string) => {
  for (const word of wordsIn(text)) vocabulary.remove(termOf(word, 'sv'));
};

it('counts a word in all its forms, also when typed without å, ä and ö', () => {
  const vocabulary = takenIn('Vård vården värd');
  const counts = ['vård', 'värd', 'vard', 'vörd'].map((term) => vocabulary.count(term));
  expect(counts).toEqual([2, 1, 3, 0]);
});

it('returns the nearest words first, transposed neighbours before others', () => {
  const near = takenIn('region legion religion regioner').near('reigon', 2);
  expect(near.map(({ term }) => term)).toEqual(['region', 'religion']);
});

it('splits no compound into words that no text has any more, until they come back', () => {
  const vocabulary = takenIn('energi mål energimål');
  const compounds = new Compounds('sv', vocabulary);
  const known = () => [compounds.endingWith('mål'), compounds.partsOf('energimålen')];
  const before = known();
  drop(vocabulary, 'energi');
  expect([before, known()]).toEqual([
    [['energimål'], ['energi', 'mål']],
    [[], undefined],
  ]);
  takenIn('energi', vocabulary);
  drop(vocabulary, 'energimål');
  expect(known()).toEqual([[], ['energi', 'mål']]);
  takenIn('energimål', vocabulary);
  expect(known()).toEqual(before);
});
