import type { Words } from '../../translations/say';

/** What the toolbar and its menus are called, and the buttons that Payload gives no label, by their keys. */
export const toolbarWords: Record<string, Words> = {
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
