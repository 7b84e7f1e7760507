import type {
  ContactCardBlock,
  FactBoxBlock,
  FigureBlock,
  FilesBlock,
  LinkListBlock,
  OtherLanguageBlock,
  QuotationBlock,
  TimelineBlock,
} from '@regionwebb/content/payload-types';
import type { Place } from './place';

interface Blocks {
  quotation: QuotationBlock;
  factBox: FactBoxBlock;
  figure: FigureBlock;
  timeline: TimelineBlock;
  linkList: LinkListBlock;
  files: FilesBlock;
  contactCard: ContactCardBlock;
  otherLanguage: OtherLanguageBlock;
}

/** The names of the blocks that the CMS's editor offers. */
export type BlockType = keyof Blocks;

/** A block as the CMS hands it over; `BlockOf<'figure'>` is one kind of it. */
export type BlockOf<T extends BlockType = BlockType> = {
  [K in T]: Blocks[K] & { blockType: K };
}[T];

export interface BlockProps<T extends BlockType> {
  block: Blocks[T];
  place: Place;
}
