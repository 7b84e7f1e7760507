import { flattenTables } from './flatten-tables';
import { fitHeadings } from './heading-level';
import type { Addresses } from './link-of';
import type { Losses } from './losses';
import { readHtml } from './read-html';
import { readText } from './read-text';
import { recogniseLines } from './recognise-lines';
import type { Typography } from './tidy-characters';
import { writeHtml } from './write-html';

export interface Clipboard {
  /** What the program offers as HTML, parsed; without it the text is taken. */
  html?: Document;
  text: string;
}

export interface Field extends Typography {
  addresses: Addresses;
  tables: boolean;
}

export interface CleanPaste {
  /** A document whose body holds nothing but what the editor can show. */
  document: Document;
  /** What could not come along. */
  losses: Losses;
}

/**
 * Cleans what is on the clipboard, whether it comes from Word, Google Docs, LibreOffice, Outlook, a spreadsheet, a web page
 * or a text file. Takes time in proportion to its size.
 *
 * @param empty A document to write into.
 */
export function cleanPaste({ html, text }: Clipboard, field: Field, empty: Document): CleanPaste {
  const losses: Losses = new Map();
  const read = html
    ? readHtml(html.body, { ...field, losses, lists: { count: 0 } })
    : readText(text, field);
  const fitting = field.tables ? read : flattenTables(read, losses);
  writeHtml(recogniseLines(fitHeadings(fitting)), empty);
  return { document: empty, losses };
}
