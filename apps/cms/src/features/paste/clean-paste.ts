import { flattenTables } from './flatten-tables';
import { fitHeadings } from './heading-level';
import type { Addresses } from './link-of';
import type { Losses } from './losses';
import { readHtml } from './read-html';
import { readText } from './read-text';
import { recogniseLines } from './recognise-lines';
import type { Typography } from './clean-characters';
import { writeHtml } from './write-html';

export interface Clipboard {
  /** The parsed HTML; without it `text` is used. */
  html?: Document;
  text: string;
}

export interface Field extends Typography {
  addresses: Addresses;
  tables: boolean;
}

export interface CleanPaste {
  /** A document whose body has only what the editor supports. */
  document: Document;
  /** What was left out. */
  losses: Losses;
}

/**
 * Cleans the content of the clipboard, from Word, Google Docs, LibreOffice, Outlook, spreadsheets, web pages or text
 * files, in linear time.
 *
 * @param empty A document for the result.
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
