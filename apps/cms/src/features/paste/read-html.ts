import { BlockCollector } from './collect-blocks';
import { headingLevel } from './heading-level';
import { leftBehind } from './left-behind';
import { linkOf } from './link-of';
import { listAround, listItem } from './list-of';
import { looksOf, raised } from './looks-of';
import { lose, type Loss } from './losses';
import type { PastedBlock, TextBlock } from './pasted-block';
import type { Place, Reading, Work } from './place';
import { readTable } from './read-table';
import { collapseSpace, tidyCharacters } from './tidy-characters';
import { isMark } from './word-list';

/** Deeper than this no document is; a browser's parser stops at 512. */
const DEEPEST = 400;

/**
 * Reads the HTML that a program put on the clipboard, and counts what cannot be kept. Every node is looked at once, so the
 * work is linear.
 */
export function readHtml(root: Element, reading: Reading): PastedBlock[] {
  const work: Work = { reading, into: new BlockCollector(), marks: new Map(), readChildren };
  readChildren(root, atStart, work);
  work.into.end();
  for (const [mark, loss] of noteMarks) {
    const count = Math.max(work.marks.get(mark) ?? 0, reading.losses.get(loss) ?? 0);
    if (count > 0) reading.losses.set(loss, count);
  }
  return work.into.blocks;
}

const noteMarks: [string, Loss][] = [
  ['footnoteMark', 'footnote'],
  ['commentMark', 'comment'],
];

const atStart: Place = {
  looks: { bold: false, italic: false },
  block: () => ({ kind: 'paragraph', loose: true, runs: [] }),
  inHeading: false,
  preformatted: false,
  depth: 0,
};

function readChildren(parent: Element, place: Place, work: Work): void {
  if (place.depth > DEEPEST) return addWords(parent.textContent, parent, place, work);
  for (const node of parent.childNodes) {
    if (node instanceof Text) addWords(node.data, parent, place, work);
    else if (node instanceof Element) readElement(node, { ...place, depth: place.depth + 1 }, work);
    else if (node instanceof Comment && /<v:textbox\b/u.test(node.data))
      lose(work.reading.losses, 'textBox');
  }
}

function readElement(element: Element, around: Place, work: Work): void {
  const { into } = work;
  const sign = emoji(element);
  if (sign !== undefined) return into.add(sign, around.looks, around.block);
  const left = leftBehind(element);
  if (left !== undefined) return leave(left, work);
  if (element.localName === 'br') return breakLine(element, work);
  if (element instanceof HTMLTableElement) return readTable(element, around, work);
  if (isMark(element) && !around.inHeading) return;
  const place = { ...around, looks: looksInside(element, around, work) };
  const item = listItem(element, place);
  if (item)
    return readBlock(element, { ...place, list: item }, { kind: 'item', ...item, runs: [] }, work);
  const level = place.list ? undefined : headingLevel(element);
  if (level !== undefined)
    return readBlock(
      element,
      { ...place, inHeading: true },
      { kind: 'heading', level, runs: [] },
      work,
    );
  const list = listAround(element, place, work.reading);
  if (list) return readBlock(element, { ...place, list }, undefined, work);
  if (!paragraphs.has(element.localName)) return readChildren(element, place, work);
  into.endParagraph();
  const preformatted = place.preformatted || element.localName === 'pre';
  const block = place.list ? place.block : newParagraph;
  readChildren(element, { ...place, preformatted, block }, work);
  into.endParagraph();
}

/** Reads an element that is a block, or, without one, that holds blocks of its own only. */
function readBlock(element: Element, place: Place, block: TextBlock | undefined, work: Work): void {
  if (block) work.into.begin(block);
  else work.into.end();
  const another = () => (block ? { ...block, runs: [] } : newParagraph());
  work.readChildren(element, { ...place, block: another }, work);
  work.into.end();
}

const newParagraph = (): TextBlock => ({ kind: 'paragraph', runs: [] });

const paragraphs = new Set(
  'p div section article aside header footer main nav address blockquote pre figure figcaption dl dt dd fieldset legend form details summary center'.split(
    ' ',
  ),
);

function leave(left: NonNullable<ReturnType<typeof leftBehind>>, { reading, marks }: Work): void {
  if (left === 'silent') return;
  if (left === 'footnoteMark' || left === 'commentMark')
    marks.set(left, (marks.get(left) ?? 0) + 1);
  else lose(reading.losses, left);
}

function breakLine(element: Element, { into }: Work): void {
  if (element.className !== 'Apple-interchange-newline') into.breakLine();
}

function looksInside(element: Element, { looks }: Place, { reading }: Work): Place['looks'] {
  const inside = looksOf(element, looks);
  const address = element.localName === 'a' ? element.getAttribute('href') : null;
  if (address === null) return inside;
  const { href, loss } = linkOf(address, reading.addresses);
  if (loss) lose(reading.losses, loss);
  return { ...inside, href };
}

/** A sign that a mail program or a site has drawn as a picture. */
const emoji = (element: Element): string | undefined => {
  const alt = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}$/u.test(alt) ? alt : undefined;
};

function addWords(source: string, parent: Element, place: Place, { into, reading }: Work): void {
  const words = raised(tidyCharacters(source, reading), parent);
  if (!place.preformatted) return into.add(collapseSpace(words), place.looks, place.block);
  for (const [line, text] of words.split(/\r?\n/u).entries()) {
    if (line > 0) into.breakLine();
    into.add(collapseSpace(text), place.looks, place.block);
  }
}
