import { isCut, summary } from './answer-refusals';

const title = { label: 'Rubrik', message: 'Det här måste fyllas i.' };
const link = { label: 'Text → Brödtext', message: 'Länken ”Läs: mer” leder ingenstans.' };

it('names the field and the reason, in one line', () => {
  expect(summary(undefined, [title])).toBe(
    'Inget sparades. Rätta ”Rubrik”. Det här måste fyllas i.',
  );
});

it('leaves out a reason with a colon, which the admin would split', () => {
  expect(summary(undefined, [link])).toBe(
    'Inget sparades. Rätta ”Text → Brödtext”, där det står varför.',
  );
});

it('has a line for each of several fields, and the number of those left out', () => {
  const lines = summary(undefined, [title, link, title, title, title, title, title]).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Inget sparades. Rätta de här fälten.',
    '• Rubrik – Det här måste fyllas i.',
    '• Text → Brödtext',
  ]);
  expect(lines.at(-1)).toBe('• och 2 fält till');
  expect(isCut(lines.join('\n'))).toBe(false);
});

it('is in English for users who have chosen it', () => {
  expect(summary({ i18n: { language: 'en' } }, [title])).toContain('Nothing was saved.');
});
