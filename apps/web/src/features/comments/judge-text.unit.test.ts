import { digestsOf } from '@regionwebb/personal-data';
import { judgeText, quoteFindings, removeFindings } from './judge-text';

const rules = { maxLength: 2000, published: digestsOf(['post@region.example']) };

it.each([
  ['', 'empty'],
  [' \r\n\u00A0', 'empty'],
  ['å'.repeat(2000), undefined],
  ['å'.repeat(2001), 'length'],
  ['👨‍👩‍👧'.repeat(2000), undefined],
  ['a\r\n'.repeat(1000), undefined],
  [`${'a\r\n'.repeat(1000)}b`, 'length'],
  ['Mitt nummer är 850709-9805', 'personalData'],
  ['Ring 031-123 45 67', 'personalData'],
  ['Skriv till anna@example.se', 'personalData'],
  ['Skriv till post@region.example', undefined],
  ['Jag heter Anna Ek', 'warning'],
  ['Jag heter Anna Ek, 850709-9805', 'personalData'],
  ['Ärende 2018-00123 på 411 06 Göteborg kl. 08.00–16.30', undefined],
])('%# judges %.30j as %s (K4, K7, K19)', (text, problem) =>
  expect(judgeText(text, rules)).toBe(problem),
);

it('removes what is sure and nothing else on request, and names it (K6)', () => {
  const text = 'Mvh Anna. Nr 850709-9805, 070-123 45 67, post@region.example, tack';
  expect(removeFindings(text, rules.published)).toEqual({
    text: 'Mvh Anna. Nr , , post@region.example, tack',
    removed: ['personalNumber', 'phone'],
  });
});

it('removes what is unsure when nothing else is left (K6, K7)', () => {
  const text = 'Min patient heter något. Mvh Anna';
  expect(removeFindings(text, rules.published)).toEqual({
    text: 'Min patient heter något. Mvh ',
    removed: ['name'],
  });
});

it('tells first of what must go, and then of what may be sent (K7)', () => {
  const told = (text: string) => quoteFindings(text, rules.published).map(({ found }) => found);
  expect(told('Mvh Anna 850709-9805')).toEqual(['850709-9805']);
  expect(told('Mvh Anna')).toEqual(['Anna']);
});

it('quotes at most twenty, so that the text stays in sight', () => {
  expect(quoteFindings('namn@example.se '.repeat(100), rules.published)).toHaveLength(20);
});
