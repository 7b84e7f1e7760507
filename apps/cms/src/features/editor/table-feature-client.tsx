'use client';

import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin';
import { INSERT_TABLE_COMMAND, TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { translate, type Words } from '../../translations/translate';
import { $selectedCell, tableActions } from './table-actions';
import { TableIcon } from './table-icon';
import { tableLabels } from './labels';

const Tables = () => (
  <TablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
);

const labelled =
  (words: Words) =>
  ({ i18n }: { i18n: { language: string } }) =>
    translate({ i18n }, words);

/** Inserts a table of three rows and two columns with a header row. */
const insertTable = ({ editor }: { editor: LexicalEditor }) =>
  void editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '3',
    columns: '2',
    includeHeaders: { rows: true, columns: false },
  });

const insert = { key: 'table', label: labelled(tableLabels.table), onSelect: insertTable };

/** Tables, with their actions in the toolbar, translated and usable by keyboard. */
export const TableFeatureClient = createClientFeature({
  nodes: [TableNode, TableCellNode, TableRowNode],
  plugins: [{ Component: Tables, position: 'normal' }],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([{ ...insert, Icon: TableIcon, keywords: ['tabell', 'table'] }]),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarAddDropdownGroupWithItems([{ ...insert, ChildComponent: TableIcon }]),
      {
        key: 'table',
        type: 'dropdown',
        order: 60,
        ChildComponent: TableIcon,
        isEnabled: ({ selection }) => $selectedCell(selection) !== undefined,
        items: tableActions.map(([key, $act]) => ({
          key,
          label: labelled(tableLabels[key]),
          onSelect: ({ editor }) =>
            editor.update(() => {
              const cell = $selectedCell();
              if (cell) $act(cell);
            }),
        })),
      },
    ],
  },
});
