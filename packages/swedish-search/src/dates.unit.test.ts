import { datesInWords } from './dates';

it.each([
  ['2019-12-02', '2 december 2019'],
  ['nyheter 2019-12', 'nyheter december 2019'],
  ['2/12 2019', '2 december 2019'],
  ['02.12.2019', '2 december 2019'],
  ['2 dec 2019', '2 december 2019'],
  ['sept. 2019', 'september 2019'],
  ['3 maj 2019', '3 maj 2019'],
  ['2019-13-45', '2019-13-45'],
  ['411 06', '411 06'],
  ['031-390 06 30', '031-390 06 30'],
  ['232199-0000', '232199-0000'],
  ['2018-2019', '2018-2019'],
  ['tre kontor', 'tre kontor'],
])('writes the dates of %s as pages do: %s', (query, written) =>
  expect(datesInWords(query, 'sv')).toBe(written),
);

it('writes them in English for English pages', () =>
  expect(datesInWords('2019-12-02', 'en')).toBe('2 december 2019'));
