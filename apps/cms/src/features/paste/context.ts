import type { BlockCollector, Format } from './collect-blocks';
import type { Addresses } from './link-of';
import type { Losses } from './losses';
import type { ListItem, TextBlock } from './pasted-block';
import type { Typography } from './clean-characters';

/** The state of one paste. */
export interface PasteContext extends Typography {
  addresses: Addresses;
  losses: Losses;
  /** The number of lists so far, for their ids. */
  lists: { count: number };
}

/** The effect of surrounding elements on the text in them. */
export interface Context {
  format: Format;
  /** The list or item around. */
  list?: Pick<ListItem, 'ordered' | 'list' | 'depth' | 'number'>;
  /** Creates the block for text when none is open. */
  block: () => TextBlock;
  /** Whether list markers are part of the text, as numbers are in headings. */
  inHeading: boolean;
  /** Whether line breaks of the source are kept. */
  preformatted: boolean;
  /** The nesting of elements. */
  depth: number;
}

/** Reads a series of blocks: a document or a table cell. */
export interface Reader {
  paste: PasteContext;
  into: BlockCollector;
  /** The number of references to notes, by kind. */
  marks: Map<string, number>;
  readChildren: (parent: Element, context: Context, reader: Reader) => void;
}
