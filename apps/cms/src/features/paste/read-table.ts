import { BlockCollector } from './collect-blocks';
import type { Cell, PastedBlock, TextBlock } from './pasted-block';
import type { Context, Reader } from './context';

/** The largest `colspan`; a whole row of a spreadsheet spans 16,384 columns. */
const MAX_COLUMNS = 30;

/**
 * Reads a table. A layout table, mostly in mails, becomes its text: one that contains another table, has a single row or
 * column, or has the role presentation.
 */
export function readTable(table: HTMLTableElement, context: Context, reader: Reader): void {
  const rows = [...table.rows];
  const read = rows.map((row, at) =>
    [...row.cells].map((cell) => readCell(cell, rows.length - at, context, reader)),
  );
  const isLayout =
    /^(?:presentation|none)$/u.test(table.getAttribute('role') ?? '') ||
    read.length < 2 ||
    read.every((cells) => cells.length < 2) ||
    read.some((cells) => cells.some(({ blocks }) => blocks.some(isTable)));
  if (table.caption) reader.readChildren(table.caption, context, reader);
  if (isLayout)
    return reader.into.addAll(read.flatMap((cells) => cells.flatMap((cell) => cell.blocks)));
  const rowsOfText = read.map((cells) => cells.map(withTextOnly));
  reader.into.addTable({ kind: 'table', rows: withHeadings(withoutEmptyRows(rowsOfText)) });
}

interface ReadCell extends Omit<Cell, 'blocks'> {
  blocks: PastedBlock[];
}

function readCell(
  cell: HTMLTableCellElement,
  rowsLeft: number,
  context: Context,
  reader: Reader,
): ReadCell {
  const into = new BlockCollector();
  const block = (): TextBlock => ({ kind: 'paragraph', runs: [] });
  reader.readChildren(cell, { ...context, list: undefined, block }, { ...reader, into });
  into.end();
  return {
    isHeader: cell.localName === 'th',
    colSpan: Math.max(1, Math.min(cell.colSpan, MAX_COLUMNS)),
    rowSpan: Math.max(1, Math.min(cell.rowSpan, rowsLeft)),
    blocks: into.blocks,
  };
}

const isTable = (block: PastedBlock) => block.kind === 'table';

/** Cells have paragraphs and lists; headings in them become paragraphs. */
const withTextOnly = (cell: ReadCell): Cell => ({
  ...cell,
  blocks: cell.blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'table') return [];
    return [block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs } : block];
  }),
});

/** Without empty rows, unless a cell spans several rows. */
function withoutEmptyRows(rows: Cell[][]): Cell[][] {
  if (rows.some((cells) => cells.some(({ rowSpan }) => rowSpan > 1))) return rows;
  return rows.filter((cells) => cells.some(({ blocks }) => blocks.length > 0));
}

/** Makes the first row the headers of a table without any, which screen readers need (WCAG 1.3.1). */
function withHeadings(rows: Cell[][]): Cell[][] {
  if (rows.length < 2 || rows.some((cells) => cells.some(({ isHeader }) => isHeader))) return rows;
  return rows.map((cells, at) =>
    at === 0 ? cells.map((cell) => ({ ...cell, isHeader: true })) : cells,
  );
}
