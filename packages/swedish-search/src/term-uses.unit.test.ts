import { TermUses } from './term-uses';
import { termOf, wordsIn } from './terms';
import { Vocabulary } from './vocabulary';

const takenIn = (text: string, uses = new TermUses('sv')) => {
  for (const word of wordsIn(text)) uses.add(termOf(word, 'sv'), word);
  return uses;
};
const drop = (uses: TermUses, text: string) => {
  for (const word of wordsIn(text)) uses.drop(termOf(word, 'sv'));
  uses.settle();
};

it('counts a word in all its forms, and also for those who do not type å, ä and ö', () => {
  const uses = takenIn('Vård vården värd');
  expect(['vård', 'värd', 'vard', 'vörd'].map((term) => uses.times(term))).toEqual([2, 1, 3, 0]);
});

it('makes no compound of words that no text has any more, until they come back', () => {
  const uses = takenIn('energi mål energimål');
  const vocabulary = new Vocabulary('sv', uses);
  const known = () => [vocabulary.compoundsOf('mål'), vocabulary.partsOf('energimålen')];
  const before = known();
  drop(uses, 'energi');
  expect([before, known()]).toEqual([
    [['energimål'], ['energi', 'mål']],
    [[], undefined],
  ]);
  takenIn('energi', uses);
  drop(uses, 'energimål');
  expect(known()).toEqual([[], ['energi', 'mål']]);
  takenIn('energimål', uses);
  expect(known()).toEqual(before);
});

it('keeps a word once in its text, however often it goes and comes', () => {
  const uses = takenIn('energimål budget');
  for (let time = 0; time < 3; time += 1) {
    drop(uses, 'energimål');
    takenIn('energimål', uses);
  }
  expect([...uses.text.holding('mål', 3)]).toEqual([{ word: 'energimål', whole: 'energimål' }]);
});
