import { element } from '@regionwebb/fixtures/factories/nodes';
import { heading } from '@regionwebb/fixtures/factories/rich-text';
import { readNodes, type Node } from './nodes';
import { outlineOf } from './outline';

const placesOf = (nodes: Node[], options: Parameters<typeof outlineOf>[1]) => {
  const outline = outlineOf(nodes, options);
  return nodes.flatMap((node) => outline.get(node) ?? []);
};
const levelsOf = (chosen: (2 | 3 | 4)[], level: 2 | 5 = 2) => {
  const nodes = readNodes(chosen.map((tag) => heading('A', tag)));
  return placesOf(nodes, { level }).map((placed) => placed.level);
};

it.each<[(2 | 3 | 4)[], number[]]>([
  [
    [2, 3, 4, 2],
    [2, 3, 4, 2],
  ],
  [
    [2, 4, 4, 3, 4],
    [2, 3, 3, 3, 4],
  ],
  [
    [3, 4, 3, 2],
    [2, 3, 2, 2],
  ],
])('shows headings chosen as %j at the levels %j (1.3.1)', (chosen, levels) =>
  expect(levelsOf(chosen)).toEqual(levels),
);

it('starts at the level given, and ends at h6', () =>
  expect(levelsOf([2, 3, 4], 5)).toEqual([5, 6, 6]));

it('gives headings unique ids without diacritics, where they have ids', () => {
  const headings = [
    'Så går det till',
    'Frågor & svar',
    'Så går det till',
    'Så går det till 2',
    '…',
  ];
  const nodes = readNodes(headings.map((text) => heading(text)));
  const idsOf = (anchors?: string) =>
    placesOf(nodes, { level: 2, ...(anchors ? { anchors } : {}) }).map(({ id }) => id);
  expect(idsOf('avsnitt')).toEqual([
    'avsnitt-sa-gar-det-till',
    'avsnitt-fragor-svar',
    'avsnitt-sa-gar-det-till-2',
    'avsnitt-sa-gar-det-till-2-2',
    'avsnitt',
  ]);
  expect(idsOf()).toEqual(Array(5).fill(undefined));
});

it('finds the heading above a block and a table, however deep', () => {
  const block = { type: 'block', version: 2, fields: {} };
  const quote = element('quote', [element('table', [])]);
  const nodes = readNodes([block, heading('Bakgrund', 3), heading(' '), quote, block]);
  const outline = outlineOf(nodes, { level: 2 });
  const under = nodes.flatMap((node) => ('children' in node ? [node, ...node.children] : node));
  expect(
    under.flatMap((node) => (outline.has(node) ? [[node.type, outline.get(node)]] : [])),
  ).toEqual([
    ['block', { level: 2, heading: '' }],
    ['heading', { level: 2, heading: 'Bakgrund' }],
    ['table', { level: 3, heading: 'Bakgrund' }],
    ['block', { level: 3, heading: 'Bakgrund' }],
  ]);
});
