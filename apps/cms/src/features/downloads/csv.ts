/** Tells spreadsheets that the text is UTF-8. */
export const CSV_MARK = '\uFEFF';

/**
 * A row of a CSV file for Swedish spreadsheets: quoted, separated by semicolons (RFC 4180 otherwise). A text that a
 * spreadsheet would calculate is preceded by an apostrophe. What is neither a text nor a number is empty.
 */
export const csvRow = (values: readonly unknown[]): string => `${values.map(cell).join(';')}\r\n`;

function cell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const harmless = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
