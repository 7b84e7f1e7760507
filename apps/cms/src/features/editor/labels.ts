import type { Words } from '../../translations/translate';

/** The labels of the toolbar, its menus, and the buttons without a label in Payload, by their keys. */
export const toolbarLabels: Record<string, Words> = {
  toolbar: { sv: 'Textverktyg', en: 'Text tools' },
  add: { sv: 'Lägg till', en: 'Add' },
  blocks: { sv: 'Block', en: 'Blocks' },
  inlineBlocks: { sv: 'Inne i texten', en: 'Within the text' },
  text: { sv: 'Format', en: 'Format' },
  table: { sv: 'Tabell', en: 'Table' },
  bold: { sv: 'Fet', en: 'Bold' },
  italic: { sv: 'Kursiv', en: 'Italic' },
  link: { sv: 'Länk', en: 'Link' },
};

export const tableLabels = {
  table: { sv: 'Tabell', en: 'Table' },
  rowAbove: { sv: 'Infoga rad ovanför', en: 'Insert row above' },
  rowBelow: { sv: 'Infoga rad nedanför', en: 'Insert row below' },
  columnBefore: { sv: 'Infoga kolumn till vänster', en: 'Insert column to the left' },
  columnAfter: { sv: 'Infoga kolumn till höger', en: 'Insert column to the right' },
  headerRow: { sv: 'Rubrikrad, av eller på', en: 'Header row, on or off' },
  headerColumn: { sv: 'Rubrikkolumn, av eller på', en: 'Header column, on or off' },
  merge: { sv: 'Slå ihop markerade celler', en: 'Merge selected cells' },
  unmerge: { sv: 'Dela upp cellen', en: 'Unmerge the cell' },
  deleteRow: { sv: 'Ta bort raden', en: 'Delete row' },
  deleteColumn: { sv: 'Ta bort kolumnen', en: 'Delete column' },
  deleteTable: { sv: 'Ta bort tabellen', en: 'Delete table' },
} satisfies Record<string, Words>;
