import { trimmed } from './collect-blocks';
import type { Cell, ListItem, PastedBlock, Run, Table } from './pasted-block';

/** Writes blocks as simple HTML into a document, for the editor to import. */
export function writeHtml(blocks: readonly PastedBlock[], into: Document): void {
  // White space is already normalised; the editor should keep it.
  into.body.style.whiteSpace = 'pre-wrap';
  const [only] = blocks;
  const written =
    blocks.length === 1 && only?.kind === 'paragraph'
      ? inline(only.runs, into)
      : elements(blocks, into);
  for (const node of written) into.body.append(node);
}

function elements(blocks: readonly PastedBlock[], into: Document): Node[] {
  const written: Node[] = [];
  const open: OpenList[] = [];
  for (const block of blocks) {
    if (block.kind === 'item') {
      const { element, isOutermost } = listFor(block, open, into);
      if (isOutermost) written.push(element);
      element.append(wrap('li', inline(block.runs, into), into));
      continue;
    }
    open.length = 0;
    if (block.kind === 'table') written.push(tableElement(block, into));
    else {
      const name = block.kind === 'heading' ? `h${block.level}` : 'p';
      written.push(wrap(name, inline(trimmed(block.runs), into), into));
    }
  }
  return written;
}

interface OpenList {
  depth: number;
  ordered: boolean;
  list: string;
  element: HTMLElement;
}

/** The list for an item: an open one, or a new one, within an item of the list around it. */
function listFor(item: ListItem, open: OpenList[], into: Document) {
  while ((open.at(-1)?.depth ?? 0) > item.depth && open.length > 1) open.pop();
  const last = open.at(-1);
  if (last && last.depth >= item.depth) {
    const isSame = last.ordered === item.ordered && (!item.ordered || last.list === item.list);
    if (isSame) return { element: last.element, isOutermost: false };
    open.pop();
  }
  const element = into.createElement(item.ordered ? 'ol' : 'ul');
  if (item.ordered && (item.number ?? 1) > 1) element.setAttribute('start', String(item.number));
  const around = open.at(-1);
  around?.element.append(wrap('li', [element], into));
  open.push({ depth: item.depth, ordered: item.ordered, list: item.list, element });
  return { element, isOutermost: !around };
}

function tableElement({ rows }: Table, into: Document): HTMLElement {
  const written = rows.map((cells) =>
    wrap(
      'tr',
      cells.map((cell) => cellElement(cell, into)),
      into,
    ),
  );
  const [first, ...others] = written;
  const hasHead = rows[0]?.every(({ isHeader }) => isHeader);
  const parts =
    hasHead && first
      ? [wrap('thead', [first], into), wrap('tbody', others, into)]
      : [wrap('tbody', written, into)];
  return wrap('table', parts, into);
}

function cellElement({ isHeader, colSpan, rowSpan, blocks }: Cell, into: Document): HTMLElement {
  const plain = isHeader
    ? blocks.map((block) => ({ ...block, runs: block.runs.map(unbold) }))
    : blocks;
  const cell = wrap(isHeader ? 'th' : 'td', elements(plain, into), into);
  if (colSpan > 1) cell.setAttribute('colspan', String(colSpan));
  if (rowSpan > 1) cell.setAttribute('rowspan', String(rowSpan));
  return cell;
}

const unbold = (run: Run): Run => ({ ...run, bold: false });

/** Inline content; adjacent runs with the same address become one link. */
function inline(runs: readonly Run[], into: Document): Node[] {
  const written: Node[] = [];
  let link: HTMLElement | undefined;
  for (const [at, run] of runs.entries()) {
    if (run.href === undefined) link = undefined;
    else if (run.href !== runs[at - 1]?.href) {
      link = into.createElement('a');
      link.setAttribute('href', run.href);
      written.push(link);
    }
    if (link) link.append(words(run, into));
    else written.push(words(run, into));
  }
  return written;
}

function words({ text, bold, italic }: Run, into: Document): Node {
  let node: Node = text === '\n' ? into.createElement('br') : into.createTextNode(text);
  if (italic) node = wrap('em', [node], into);
  return bold ? wrap('strong', [node], into) : node;
}

function wrap(name: string, children: Node[], into: Document): HTMLElement {
  const element = into.createElement(name);
  for (const child of children) element.append(child);
  return element;
}
