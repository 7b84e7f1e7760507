import { judgeText, removeFindings } from './judge-text';

const rules = { maxLength: 2000, allowed: ['post@region.example'] };

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

it('removes the findings and nothing else on request (K6)', () => {
  expect(removeFindings('Nr 850709-9805, post@region.example, tack', rules.allowed)).toBe(
    'Nr , post@region.example, tack',
  );
});
