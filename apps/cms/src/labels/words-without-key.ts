/**
 * Payload's words that are written in its components, where no translation reaches them (T19): each with the only
 * places where it is Payload's, since the same word may stand in what somebody has written.
 */
export const wordsWithoutKey: { within: string; words: Record<string, string> }[] = [
  {
    within: '.table-action-menu-dropdown .text',
    words: {
      'Merge cells': 'Slå ihop celler',
      'Unmerge cells': 'Dela upp cellen',
      Insert: 'Infoga',
      row: 'rad',
      rows: 'rader',
      column: 'kolumn',
      columns: 'kolumner',
      above: 'ovanför',
      below: 'nedanför',
      left: 'till vänster',
      right: 'till höger',
      'Delete column': 'Ta bort kolumnen',
      'Delete row': 'Ta bort raden',
      'Delete table': 'Ta bort tabellen',
      Add: 'Gör till',
      Remove: 'Inte längre',
      'row header': 'rubrikrad',
      'column header': 'rubrikkolumn',
    },
  },
  {
    within: '.toolbar-popup__dropdown-item .text, .slash-menu-popup__item-text',
    words: { Table: 'Tabell' },
  },
  {
    within: '.drawer__header__title',
    words: { 'Create Table': 'Ny tabell' },
  },
  {
    within: '[id*="lexical-table-create-"] .field-label',
    words: { Rows: 'Rader', Columns: 'Kolumner' },
  },
  {
    within: '.live-preview-toolbar-controls__breakpoint, .popup-button-list__button',
    words: { Responsive: 'Hela bredden' },
  },
  {
    within: '.schedule-publish .rs__single-value, .schedule-publish .rs__option',
    words: { All: 'Alla språk' },
  },
];

/** The same of what is only heard by those who do not see. */
export const labelsWithoutKey: Record<string, string> = {
  'Add Column': 'Lägg till en kolumn',
  'Add Row': 'Lägg till en rad',
  'Add block': 'Lägg till block',
  'Drag to move': 'Dra för att flytta',
  'Edit link': 'Ändra länken',
  'Insert Paragraph': 'Lägg till ett stycke',
  'Remove link': 'Ta bort länken',
};
