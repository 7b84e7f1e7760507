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
import { tableWords } from './words';

const Tables = () => (
  <TablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
);

const labelled =
  (words: Words) =>
  ({ i18n }: { i18n: { language: string } }) =>
    translate({ i18n }, words);

/** As most tables begin; rows and columns are added as they are needed. */
const insertTable = ({ editor }: { editor: LexicalEditor }) =>
  void editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '3',
    columns: '2',
    includeHeaders: { rows: true, columns: false },
  });

const insert = { key: 'table', label: labelled(tableWords.table), onSelect: insertTable };

/** Tables, with their actions in the toolbar: named in the language of the admin, and within reach of a keyboard. */
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
          label: labelled(tableWords[key]),
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
