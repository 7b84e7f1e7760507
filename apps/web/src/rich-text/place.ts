import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import type { HeadingLevel } from '../ui/heading';

/** What is the same all over a page. */
export interface Site {
  locale: Locale;
  /** The site's own origin, to tell its links from others. */
  origin: string;
  /** Whether to say where something could not be shown, which is for those who develop the site. */
  showUnknown: boolean;
}

/** A rich text field, as far as the site relies on it. */
export type RichTextValue = { root?: { children?: unknown[] } | null } | null | undefined;

/** Where in a page a block is shown. */
export interface Place extends Site {
  /** The level that a heading has here. */
  level: HeadingLevel;
  /** The id of the block whose picture is the first of the page. */
  leadBlock: string | undefined;
  /** Writes a rich text of the block's own, whose topmost heading has the level given. */
  write: (value: RichTextValue, level: HeadingLevel) => ReactNode;
}
