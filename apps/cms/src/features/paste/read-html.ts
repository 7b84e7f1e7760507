import { BlockCollector } from './collect-blocks';
import { headingLevel } from './heading-level';
import { omissionOf } from './omission-of';
import { linkOf } from './link-of';
import { listStartedBy, listItem } from './lists';
import { formatOf, superscript } from './format-of';
import { countLoss, type Loss } from './losses';
import type { PastedBlock, TextBlock } from './pasted-block';
import type { Context, PasteContext, Reader } from './context';
import { readTable } from './read-table';
import { collapseSpace, cleanCharacters } from './clean-characters';
import { isListMarker } from './word-list';

/** Deeper elements are read as text; browsers' parsers limit nesting to 512. */
const MAX_DEPTH = 400;

/**
 * Reads the HTML on the clipboard into blocks, and counts what is left out. Each node is visited once, so the time is
 * linear.
 */
export function readHtml(root: Element, paste: PasteContext): PastedBlock[] {
  const reader: Reader = { paste, into: new BlockCollector(), marks: new Map(), readChildren };
  readChildren(root, initialContext, reader);
  reader.into.end();
  for (const [mark, loss] of noteMarks) {
    const count = Math.max(reader.marks.get(mark) ?? 0, paste.losses.get(loss) ?? 0);
    if (count > 0) paste.losses.set(loss, count);
  }
  return reader.into.blocks;
}

const noteMarks: [string, Loss][] = [
  ['footnoteMark', 'footnote'],
  ['commentMark', 'comment'],
];

const initialContext: Context = {
  format: { bold: false, italic: false },
  block: () => ({ kind: 'paragraph', inline: true, runs: [] }),
  inHeading: false,
  preformatted: false,
  depth: 0,
};

function readChildren(parent: Element, context: Context, reader: Reader): void {
  if (context.depth > MAX_DEPTH) return addText(parent.textContent, parent, context, reader);
  for (const node of parent.childNodes) {
    if (node instanceof Text) addText(node.data, parent, context, reader);
    else if (node instanceof Element)
      readElement(node, { ...context, depth: context.depth + 1 }, reader);
    else if (node instanceof Comment && /<v:textbox\b/u.test(node.data))
      countLoss(reader.paste.losses, 'textBox');
  }
}

function readElement(element: Element, around: Context, reader: Reader): void {
  const { into } = reader;
  const sign = emoji(element);
  if (sign !== undefined) return into.add(sign, around.format, around.block);
  const left = omissionOf(element);
  if (left !== undefined) return leave(left, reader);
  if (element.localName === 'br') return breakLine(element, reader);
  if (element instanceof HTMLTableElement) return readTable(element, around, reader);
  if (isListMarker(element) && !around.inHeading) return;
  const context = { ...around, format: formatInside(element, around, reader) };
  const item = listItem(element, context);
  if (item)
    return readBlock(
      element,
      { ...context, list: item },
      { kind: 'item', ...item, runs: [] },
      reader,
    );
  const level = context.list ? undefined : headingLevel(element);
  if (level !== undefined)
    return readBlock(
      element,
      { ...context, inHeading: true },
      { kind: 'heading', level, runs: [] },
      reader,
    );
  const list = listStartedBy(element, context, reader.paste);
  if (list) return readBlock(element, { ...context, list }, undefined, reader);
  if (!paragraphs.has(element.localName)) return readChildren(element, context, reader);
  into.endParagraph();
  const preformatted = context.preformatted || element.localName === 'pre';
  const block = context.list ? context.block : newParagraph;
  readChildren(element, { ...context, preformatted, block }, reader);
  into.endParagraph();
}

/** Reads an element that is a block or, without `block`, that contains blocks only. */
function readBlock(
  element: Element,
  context: Context,
  block: TextBlock | undefined,
  reader: Reader,
): void {
  if (block) reader.into.begin(block);
  else reader.into.end();
  const another = () => (block ? { ...block, runs: [] } : newParagraph());
  reader.readChildren(element, { ...context, block: another }, reader);
  reader.into.end();
}

const newParagraph = (): TextBlock => ({ kind: 'paragraph', runs: [] });

const paragraphs = new Set(
  'p div section article aside header footer main nav address blockquote pre figure figcaption dl dt dd fieldset legend form details summary center'.split(
    ' ',
  ),
);

function leave(left: NonNullable<ReturnType<typeof omissionOf>>, { paste, marks }: Reader): void {
  if (left === 'silent') return;
  if (left === 'footnoteMark' || left === 'commentMark')
    marks.set(left, (marks.get(left) ?? 0) + 1);
  else countLoss(paste.losses, left);
}

function breakLine(element: Element, { into }: Reader): void {
  if (element.className !== 'Apple-interchange-newline') into.breakLine();
}

function formatInside(element: Element, { format }: Context, { paste }: Reader): Context['format'] {
  const inside = formatOf(element, format);
  const address = element.localName === 'a' ? element.getAttribute('href') : null;
  if (address === null) return inside;
  const { href, loss } = linkOf(address, paste.addresses);
  if (loss) countLoss(paste.losses, loss);
  return { ...inside, href };
}

/** An emoji that a mail program or a site shows as a picture. */
const emoji = (element: Element): string | undefined => {
  const alt = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}$/u.test(alt) ? alt : undefined;
};

function addText(source: string, parent: Element, context: Context, { into, paste }: Reader): void {
  const words = superscript(cleanCharacters(source, paste), parent);
  if (!context.preformatted) return into.add(collapseSpace(words), context.format, context.block);
  for (const [line, text] of words.split(/\r?\n/u).entries()) {
    if (line > 0) into.breakLine();
    into.add(collapseSpace(text), context.format, context.block);
  }
}
