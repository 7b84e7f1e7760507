import type { BlockCollector, Looks } from './collect-blocks';
import type { Addresses } from './link-of';
import type { Losses } from './losses';
import type { ListItem, TextBlock } from './pasted-block';
import type { Typography } from './tidy-characters';

/** What is the same for the whole of one paste. */
export interface Reading extends Typography {
  addresses: Addresses;
  losses: Losses;
  /** How many lists have been met, to tell them apart. */
  lists: { count: number };
}

/** What the elements around say of the words that are read. */
export interface Place {
  looks: Looks;
  /** The list or item around. */
  list?: Pick<ListItem, 'ordered' | 'list' | 'depth' | 'number'>;
  /** What words become that no block is open for. */
  block: () => TextBlock;
  /** Whether the number before a heading is part of its words. */
  inHeading: boolean;
  /** Whether lines are broken where the source's are. */
  preformatted: boolean;
  /** How many elements there are around. */
  depth: number;
}

/** The reading of one run of blocks: a document, or a cell of a table. */
export interface Work {
  reading: Reading;
  into: BlockCollector;
  /** How often a mark of a note has been met. */
  marks: Map<string, number>;
  readChildren: (parent: Element, place: Place, work: Work) => void;
}
