/** Words of one look. A line break is `\n`. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** An address that `linkAddress` accepts. */
  href?: string;
}

export interface Paragraph {
  kind: 'paragraph';
  /** Whether it is words without an element of their own, as when part of a line was copied. */
  loose?: boolean;
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
  /** 1 for an item that stands in no other. */
  depth: number;
  /** The same for all items of one list in the source. */
  list: string;
  /** The number of the item, where the source says it. */
  number?: number;
  runs: Run[];
}

export type TextBlock = Paragraph | Heading | ListItem;

export interface Cell {
  heads: boolean;
  colSpan: number;
  rowSpan: number;
  blocks: TextBlock[];
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
}

/** What one paste is made of, whatever program it was copied from. */
export type PastedBlock = TextBlock | Table;

/** The words of a block, without their looks. */
export const wordsOf = ({ runs }: { runs: Run[] }): string => runs.map(({ text }) => text).join('');
