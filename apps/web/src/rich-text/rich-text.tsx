import type { Locale } from '@regionwebb/content/locales';
import type { ReactNode } from 'react';
import { env } from '../env';
import type { HeadingLevel } from '../ui/heading';
import { leadBlockOf } from './contents';
import type { NodeContext, PageContext, RichTextValue } from './context';
import { richTextMessages } from './messages';
import { readNodes } from './nodes';
import { outlineOf } from './outline';
import { renderNodes } from './render-node';

interface Props {
  value: RichTextValue;
  locale: Locale;
  /** The level of its topmost heading. */
  level?: HeadingLevel;
  /** The prefix of its headings' ids; a second text on the same page needs another one. */
  anchors?: string;
  /** Whether its first picture is the first of the page too, which must load at once. */
  leads?: boolean;
}

/** An editor's text, with all its blocks, as HTML. */
export const RichText = ({ value, locale, level = 2, anchors, leads = false }: Props) =>
  renderRichText(
    value,
    { locale, origin: env.WEB_URL, showUnknown: env.isDevelopment },
    {
      level,
      anchors: anchors ?? richTextMessages(locale).section,
      leadBlock: leads ? leadBlockOf(value) : undefined,
    },
  );

interface Options {
  level: HeadingLevel;
  anchors?: string;
  leadBlock?: string | undefined;
}

/** Lexical's JSON as HTML, the rich texts of its blocks included. */
export const renderRichText = (
  value: RichTextValue,
  page: PageContext,
  { leadBlock, ...options }: Options,
): ReactNode => {
  const nodes = readNodes(value?.root?.children ?? []);
  if (nodes.length === 0) return null;
  const context: NodeContext = {
    ...page,
    leadBlock,
    outline: outlineOf(nodes, options),
    renderNodes: (children) => renderNodes(children, context),
    renderText: (inner, level) => renderRichText(inner, page, { level }),
  };
  return <div className="rich-text">{context.renderNodes(nodes)}</div>;
};
