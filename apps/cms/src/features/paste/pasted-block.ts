/** Text of one format. A line break is `\n`. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** An address that `linkAddress` accepts. */
  href?: string;
}

export interface Paragraph {
  kind: 'paragraph';
  /** Whether the text was outside block elements, such as part of a line. */
  inline?: boolean;
  runs: Run[];
}

export interface Heading {
  kind: 'heading';
  /** 1–9, as in the source. */
  level: number;
  runs: Run[];
}

export interface ListItem {
  kind: 'item';
  ordered: boolean;
  /** 1 for an item of the outermost list. */
  depth: number;
  /** Identifies the list in the source. */
  list: string;
  /** The number of the item, where it is in the source. */
  number?: number;
  runs: Run[];
}

export type TextBlock = Paragraph | Heading | ListItem;

export interface Cell {
  isHeader: boolean;
  colSpan: number;
  rowSpan: number;
  blocks: TextBlock[];
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
}

/** The blocks of a paste, independent of the source program. */
export type PastedBlock = TextBlock | Table;

/** The text of a block, without format. */
export const textOf = ({ runs }: { runs: Run[] }): string => runs.map(({ text }) => text).join('');
