import { heading } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import { type Family, longWord } from '../../../../samples/example';
import { SampleText } from '../sample-text';

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti'];

export const tables: Family = {
  id: 'tabeller',
  title: 'Tabeller',
  examples: [
    {
      id: 'tabell',
      title: 'Tabell',
      content: (
        <SampleText
          id="tabell"
          nodes={[
            heading('Vem gör vad'),
            table(
              ['Part', 'Roll', 'Kronor'],
              [
                ['Regionen', 'Huvudman', '1 250 000'],
                ['Högskolan', 'Delägare', '40 000'],
              ],
            ),
          ]}
        />
      ),
    },
    {
      id: 'bred-tabell',
      title: 'Bred tabell',
      note: 'Tabellen rullar i en egen ram, som nås med tangentbordet (WCAG 1.4.10, 2.1.1).',
      content: (
        <SampleText
          id="bred-tabell"
          nodes={[
            heading('Besök per månad'),
            table(
              ['Kontor', ...months],
              [
                ['Göteborg', ...months.map((_, index) => String(900 + index * 37))],
                [longWord, ...months.map((_, index) => String(40 + index))],
              ],
            ),
          ]}
        />
      ),
    },
  ],
};
