import { BlockCollector } from './collect-blocks';
import type { Cell, PastedBlock, TextBlock } from './pasted-block';
import type { Place, Work } from './place';

/** Wider than this no table on a page is; a row that is copied whole from a spreadsheet spans 16,384. */
const WIDEST = 30;

/**
 * Reads a table. One that only places things on a sheet (in mails, mostly) becomes its words: it holds another table, has
 * a single row or column, or says so.
 */
export function readTable(table: HTMLTableElement, place: Place, work: Work): void {
  const rows = [...table.rows];
  const read = rows.map((row, at) =>
    [...row.cells].map((cell) => readCell(cell, rows.length - at, place, work)),
  );
  const isLayout =
    /^(?:presentation|none)$/u.test(table.getAttribute('role') ?? '') ||
    read.length < 2 ||
    read.every((cells) => cells.length < 2) ||
    read.some((cells) => cells.some(({ blocks }) => blocks.some(isTable)));
  if (table.caption) work.readChildren(table.caption, place, work);
  if (isLayout)
    return work.into.addAll(read.flatMap((cells) => cells.flatMap((cell) => cell.blocks)));
  const rowsOfText = read.map((cells) => cells.map(withTextOnly));
  work.into.addTable({ kind: 'table', rows: withHeadings(withoutEmptyRows(rowsOfText)) });
}

interface ReadCell extends Omit<Cell, 'blocks'> {
  blocks: PastedBlock[];
}

function readCell(
  cell: HTMLTableCellElement,
  rowsLeft: number,
  place: Place,
  work: Work,
): ReadCell {
  const into = new BlockCollector();
  const block = (): TextBlock => ({ kind: 'paragraph', runs: [] });
  work.readChildren(cell, { ...place, list: undefined, block }, { ...work, into });
  into.end();
  return {
    heads: cell.localName === 'th',
    colSpan: Math.max(1, Math.min(cell.colSpan, WIDEST)),
    rowSpan: Math.max(1, Math.min(cell.rowSpan, rowsLeft)),
    blocks: into.blocks,
  };
}

const isTable = (block: PastedBlock) => block.kind === 'table';

/** A cell holds paragraphs and lists; a heading in one is a paragraph. */
const withTextOnly = (cell: ReadCell): Cell => ({
  ...cell,
  blocks: cell.blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'table') return [];
    return [block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs } : block];
  }),
});

/** Rows without a word are air, unless a cell reaches down into them. */
function withoutEmptyRows(rows: Cell[][]): Cell[][] {
  if (rows.some((cells) => cells.some(({ rowSpan }) => rowSpan > 1))) return rows;
  return rows.filter((cells) => cells.some(({ blocks }) => blocks.length > 0));
}

/** Without headings nobody hears what a cell is about (1.3.1): the first row is taken for them, as office programs show it. */
function withHeadings(rows: Cell[][]): Cell[][] {
  if (rows.length < 2 || rows.some((cells) => cells.some(({ heads }) => heads))) return rows;
  return rows.map((cells, at) =>
    at === 0 ? cells.map((cell) => ({ ...cell, heads: true })) : cells,
  );
}
