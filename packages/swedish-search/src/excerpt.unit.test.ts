import { excerptOf, markTerms, type Part } from './excerpt';
import { aDocument } from './testing/documents';
import { termOf } from './terms';

const termsOf = (...words: string[]) => new Set(words.map((word) => termOf(word, 'sv')));
const written = (parts: Part[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

it('marks whole words in every form of what was searched for, as they are written', () => {
  const text = 'Kontoret i Göteborg. Två kontor; kontorist.';
  expect(written(markTerms(text, termsOf('kontor', 'göteborg'), 'sv'))).toBe(
    '[Kontoret] i [Göteborg]. Två [kontor]; kontorist.',
  );
});

it('leaves markup as the text that it is', () => {
  const parts = markTerms('<b>buss</b> & bil', termsOf('buss'), 'sv');
  expect(written(parts)).toBe('<b>[buss]</b> & bil');
});

it('shows the ingress where that has a hit', () => {
  const document = aDocument({ ingress: 'Om bussar.', text: 'Bussar igen.' });
  expect(written(excerptOf(document, termsOf('buss'), 'sv'))).toBe('Om [bussar].');
});

it('shows the place in the text otherwise, cut between words', () => {
  const filler = 'Här står ord på rad. '.repeat(30);
  const document = aDocument({ ingress: 'Om annat.', text: `${filler}Bussarna går. ${filler}` });
  const shown = written(excerptOf(document, termsOf('buss'), 'sv'));
  expect(shown).toMatch(/^… (\S+ )+\[Bussarna\] går\. .* …$/);
  expect(shown.length).toBeLessThan(240);
});

it('shows the ingress of what was found by its title', () => {
  const document = aDocument({ ingress: 'Om annat.', text: 'Mer.' });
  expect(written(excerptOf(document, termsOf('buss'), 'sv'))).toBe('Om annat.');
});

it('cuts a word that never ends', () => {
  const document = aDocument({ ingress: '', text: 'x'.repeat(10_000) });
  expect(written(excerptOf(document, termsOf('buss'), 'sv')).length).toBeLessThan(240);
});
