import { element, type Inline, type Node } from './nodes';
import { paragraph } from './rich-text';

/** Lexical's header states: 1 the row's first line, 2 its first column. */
const headers = { none: 0, row: 1, column: 2 };

/** A table whose first row is headings, and whose first column names each row. */
export const table = (headings: string[], rows: Inline[][]): Node =>
  element('table', [
    element(
      'tablerow',
      headings.map((text) => cell(text, headers.row)),
    ),
    ...rows.map((cells) =>
      element(
        'tablerow',
        cells.map((text, column) => cell(text, column === 0 ? headers.column : headers.none)),
      ),
    ),
  ]);

const cell = (content: Inline, headerState: number): Node =>
  element('tablecell', [paragraph(content)], {
    headerState,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  });
