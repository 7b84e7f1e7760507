import { csvRow } from './csv';

it('quotes every value and ends with a line break', () => {
  expect(csvRow(['RS "1"', 2, null, undefined, 'två\nrader'])).toBe(
    '"RS ""1""";"2";"";"";"två\nrader"\r\n',
  );
});

it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'has no text that a spreadsheet calculates: %j',
  (text) => {
    expect(csvRow([text])).toBe(`"'${text}"\r\n`);
  },
);

it('leaves a negative number a number', () => {
  expect(csvRow([-3])).toBe('"-3"\r\n');
});
