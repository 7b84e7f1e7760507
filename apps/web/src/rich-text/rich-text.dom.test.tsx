import {
  bold,
  heading,
  italic,
  list,
  numberedList,
  paragraph,
} from '@regionwebb/fixtures/factories/rich-text';
import { element, textNode } from '@regionwebb/fixtures/factories/nodes';
import { show, violations } from '../testing/show';
import { written } from '../testing/written';

const html = (...nodes: Parameters<typeof written>[0]) =>
  show(written(nodes)).querySelector('.rich-text')?.innerHTML;

it('writes paragraphs, marks and line breaks', () => {
  const marked = [bold('tre'), italic('fyra'), textNode('fem', 3), textNode('H', 32)];
  expect(html('Ett.', paragraph('Två ', ...marked, element('linebreak', []), 'sju.'))).toBe(
    '<p>Ett.</p><p>Två <strong>tre</strong><em>fyra</em><strong><em>fem</em></strong><sub>H</sub><br>sju.</p>',
  );
});

it('writes code, quotes and rules', () =>
  expect(
    html(
      paragraph(textNode('npm', 16)),
      element('quote', ['Sagt.']),
      element('horizontalrule', []),
    ),
  ).toBe('<p><code>npm</code></p><blockquote>Sagt.</blockquote><hr>'));

it('leaves out empty lines and headings used for spacing (2.4.6)', () => {
  expect(html(paragraph(), heading(' '), paragraph(' '), 'Text.')).toBe('<p>Text.</p>');
});

it('gives headings ids to link to, unique among themselves and in the page', () => {
  const shown = show(written([heading('Så går det till'), heading('Så går det till', 3)]));
  const ids = [...shown.querySelectorAll('h2, h3')].map(({ id }) => id);
  expect(ids).toEqual(['avsnitt-sa-gar-det-till', 'avsnitt-sa-gar-det-till-2']);
});

it('skips no level of headings, whatever the editor chose (1.3.1)', async () => {
  const shown = show(written([heading('A'), heading('B', 4), heading('C', 3), heading('D', 2)]));
  expect([...shown.querySelectorAll('h2, h3, h4')].map(({ tagName }) => tagName)).toEqual([
    'H2',
    'H3',
    'H3',
    'H2',
  ]);
  expect(await violations()).toEqual([]);
});

it('puts a nested list inside the item before it', () => {
  const nested = list('Göteborg', list('Hisingen'), 'Bryssel');
  expect(html(nested)).toBe('<ul><li>Göteborg<ul><li>Hisingen</li></ul></li><li>Bryssel</li></ul>');
});

it('numbers a list from the editor’s first number', () => {
  expect(html(numberedList('Ett'))).toBe('<ol><li>Ett</li></ol>');
  expect(html({ ...numberedList('Tre'), start: 3 })).toBe('<ol start="3"><li>Tre</li></ol>');
});

it('escapes text', () => {
  const shown = show(written(['<img src=x onerror=alert(1)>']));
  expect(shown.querySelector('img')).toBeNull();
  expect(shown.textContent).toBe('<img src=x onerror=alert(1)>');
});

it('puts soft hyphens into long words of a heading, but not into its id, nor into running text (1.4.10)', () =>
  expect(html(heading('Samverkansöverenskommelsen'), 'Samverkansöverenskommelsen.')).toBe(
    '<h2 id="avsnitt-samverkansoverenskommelsen">Samver\u00ADkans\u00ADöver\u00ADens\u00ADkom\u00ADmelsen</h2>' +
      '<p>Samverkansöverenskommelsen.</p>',
  ));
