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

/** Constant for a page. */
export interface PageContext {
  locale: Locale;
  /** The site's origin, to distinguish its links from others. */
  origin: string;
  /** Whether to show what could not be rendered, in development. */
  showUnknown: boolean;
}

/** Shared by the blocks of a text. */
interface TextContext extends PageContext {
  /** The id of the block whose picture is the first of the page. */
  leadBlock: string | undefined;
  /** Renders a block's rich text, whose topmost heading has the level given. */
  renderText: (value: RichTextValue, level: HeadingLevel) => ReactNode;
}

/** Passed to the renderer of each node. */
export interface NodeContext extends TextContext {
  outline: Outline;
  renderNodes: (nodes: Node[]) => ReactNode;
}

/** The position of a block in a page. */
export interface BlockContext extends TextContext {
  /** The level of a heading here. */
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

/** The names of the blocks of the CMS's editor. */
export type BlockType = keyof Blocks;

/** A block from the CMS; `BlockOf<'figure'>` is one kind of it. */
export type BlockOf<T extends BlockType = BlockType> = {
  [K in T]: Blocks[K] & { blockType: K };
}[T];

export interface BlockProps<T extends BlockType> {
  block: Blocks[T];
  context: BlockContext;
}

/** The width of a picture in running text: at most `--measure`. */
export const textWidth = '(min-width: 44rem) 41rem, 100vw';
