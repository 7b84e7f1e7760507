import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical';
import {
  $computeTableMap,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table';
import type { tableLabels } from './labels';

/** The table cell where the selection begins, if it is in a table. */
export function $selectedCell(selection = $getSelection()): TableCellNode | undefined {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return undefined;
  const cell = $getTableCellNodeFromLexicalNode(selection.anchor.getNode());
  return $isTableCellNode(cell) ? cell : undefined;
}

function $toggleHeaderRow(cell: TableCellNode): void {
  const table = $getTableNodeFromLexicalNodeOrThrow(cell);
  const isHeader = cell.hasHeaderState(TableCellHeaderStates.ROW);
  $setTableRowIsHeader(table, $getTableRowIndexFromTableCellNode(cell), !isHeader);
}

function $toggleHeaderColumn(cell: TableCellNode): void {
  const table = $getTableNodeFromLexicalNodeOrThrow(cell);
  const [, { startColumn }] = $computeTableMap(table, cell, cell);
  $setTableColumnIsHeader(table, startColumn, !cell.hasHeaderState(TableCellHeaderStates.COLUMN));
}

function $mergeSelected(): void {
  const selection = $getSelection();
  if ($isTableSelection(selection)) $mergeCells(selection.getNodes().filter($isTableCellNode));
}

/** The actions on a table by the key of their label; they change the given cell or the selection. */
export const tableActions: [keyof typeof tableLabels, (cell: TableCellNode) => void][] = [
  ['rowAbove', () => $insertTableRowAtSelection(false)],
  ['rowBelow', () => $insertTableRowAtSelection(true)],
  ['columnBefore', () => $insertTableColumnAtSelection(false)],
  ['columnAfter', () => $insertTableColumnAtSelection(true)],
  ['headerRow', $toggleHeaderRow],
  ['headerColumn', $toggleHeaderColumn],
  ['merge', $mergeSelected],
  ['unmerge', () => $unmergeCell()],
  ['deleteRow', () => $deleteTableRowAtSelection()],
  ['deleteColumn', () => $deleteTableColumnAtSelection()],
  ['deleteTable', (cell) => $getTableNodeFromLexicalNodeOrThrow(cell).remove()],
];
