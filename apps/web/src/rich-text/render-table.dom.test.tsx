import { heading, paragraph } from '@regionwebb/fixtures/factories/rich-text';
import { element } from '@regionwebb/fixtures/factories/nodes';
import { table } from '@regionwebb/fixtures/factories/table';
import { show, violations } from '../testing/show';
import { written } from '../testing/written';

const offices = table(
  ['Kontor', 'Ort'],
  [
    ['Göteborgskontoret', 'Göteborg'],
    ['Brysselkontoret', 'Bryssel'],
  ],
);

it('heads columns and rows (1.3.1)', async () => {
  const shown = show(written([offices]));
  expect(shown.querySelector('thead')?.innerHTML).toBe(
    '<tr><th scope="col">Kontor</th><th scope="col">Ort</th></tr>',
  );
  expect(shown.querySelector('tbody tr')?.innerHTML).toBe(
    '<th scope="row">Göteborgskontoret</th><td>Göteborg</td>',
  );
  expect(await violations()).toEqual([]);
});

it('can be focused and scrolled by keyboard, and has a descriptive name (2.1.1)', () => {
  const shown = show(written([offices, heading('Våra kontor'), offices]));
  const frames = [...shown.querySelectorAll<HTMLElement>('.table-frame')];
  expect(frames.map((frame) => [frame.getAttribute('aria-label'), frame.tabIndex])).toEqual([
    ['Tabell', 0],
    ['Tabell: Våra kontor', 0],
  ]);
});

it('makes no heading of an empty corner, and keeps spans and paragraphs', async () => {
  const cell = (text: string, headerState: number, more = {}) =>
    element('tablecell', [paragraph(text)], { headerState, colSpan: 1, rowSpan: 1, ...more });
  const two = element('tablecell', [paragraph('Ett.'), paragraph('Två.')], { headerState: 0 });
  const shown = show(
    written([
      element('table', [
        element('tablerow', [cell('', 3), cell('2019', 1, { colSpan: 2 })]),
        element('tablerow', [cell('Samtal', 2), cell('3', 0), two]),
      ]),
    ]),
  );
  expect(shown.querySelector('thead')?.innerHTML).toBe(
    '<tr><td></td><th scope="col" colspan="2">2019</th></tr>',
  );
  expect(shown.querySelector('tbody td:last-child')?.innerHTML).toBe('<p>Ett.</p><p>Två.</p>');
  expect(await violations()).toEqual([]);
});
