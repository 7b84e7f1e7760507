import { richText } from '@regionwebb/fixtures/factories/rich-text';
import { element } from '@regionwebb/fixtures/factories/nodes';
import { show } from '../testing/show';
import { written } from '../testing/written';
import type { RichTextValue } from './context';
import { renderRichText, RichText } from './rich-text';

const block = (fields: unknown) => ({ type: 'block', version: 2, fields });
const strange = [
  { type: 'hologram', version: 9 },
  { type: 'heading', version: 1, children: 'no list' },
  { type: 'text', version: 1 },
  { type: 'link', version: 3, children: [] },
  element('table', ['not a row']),
  element('list', ['not an item']),
  block({ blockType: 'hologram' }),
  block({ blockType: 'toString' }),
  block(null),
  { type: 'inlineBlock', version: 1, fields: { blockType: 'hologram' } },
];

it('leaves out unknown nodes, and shows the rest', () => {
  const shown = show(written([...strange, 'Resten.']));
  expect(shown.textContent).toBe('Resten.');
});

it('names them in development', () => {
  const shown = show(written([strange[0] ?? '', 'Resten.'], { showUnknown: true }));
  expect(shown.textContent).toBe('Sidan vet inte hur den ska visa ”hologram”.Resten.');
});

it.each('quotation factBox figure timeline linkList files contactCard otherLanguage'.split(' '))(
  'a %s with nothing in it breaks nothing',
  (blockType) => {
    const shown = show(written([block({ blockType }), 'Resten.']));
    expect(shown.textContent).toBe('Resten.');
  },
);

it.each([
  ['missing', undefined],
  ['null', null],
  ['without a root', {}],
  ['without nodes', richText()],
] as [string, RichTextValue][])('is nothing when the text is %s', (_, value) => {
  const site = { locale: 'sv', origin: 'https://www.region.example', showUnknown: true } as const;
  expect(show(renderRichText(value, site, { level: 2 })).innerHTML).toBe('');
});

it('shows a text in the settings of the site', () => {
  const shown = show(<RichText value={richText('Text.', ...strange)} locale="sv" />);
  expect(shown.innerHTML).toBe('<div class="rich-text"><p>Text.</p></div>');
});
