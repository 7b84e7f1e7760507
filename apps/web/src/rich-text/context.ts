import type { Locale } from '@regionwebb/content/locales';
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
import type { ReactNode } from 'react';
import type { HeadingLevel } from '../ui/heading';
import type { Node } from './nodes';
import type { Outline } from './outline';

/** A rich text field, as far as the site relies on it. */
export type RichTextValue = { root?: { children?: unknown[] } | null } | null | undefined;

/** What is the same all over a page. */
export interface PageContext {
  locale: Locale;
  /** The site's own origin, to tell its links from others. */
  origin: string;
  /** Whether to say where something could not be shown, which is for those who develop the site. */
  showUnknown: boolean;
}

/** What the blocks of a text have in common. */
interface TextContext extends PageContext {
  /** The id of the block whose picture is the first of the page. */
  leadBlock: string | undefined;
  /** Renders a rich text of a block's own, whose topmost heading has the level given. */
  renderText: (value: RichTextValue, level: HeadingLevel) => ReactNode;
}

/** What a node of a text is rendered by. */
export interface NodeContext extends TextContext {
  outline: Outline;
  renderNodes: (nodes: Node[]) => ReactNode;
}

/** Where in a page a block is shown. */
export interface BlockContext extends TextContext {
  /** The level that a heading has here. */
  level: HeadingLevel;
}

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
  context: BlockContext;
}

/** How wide a picture in running text is shown: as the text, which is never wider than `--measure`. */
export const textWidth = '(min-width: 44rem) 41rem, 100vw';
