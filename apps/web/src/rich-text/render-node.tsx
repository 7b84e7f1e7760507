import { Fragment, type ReactNode } from 'react';
import { pathOfRelation } from '../cms/links';
import { safeHref } from '../format/safe-href';
import { ExternalLink } from '../ui/external-link';
import { Heading } from '../ui/heading';
import { withSoftHyphens } from '../ui/soft-hyphens';
import { ForeignWords } from './blocks/other-language';
import { Unknown } from './blocks/parts';
import type { NodeContext } from './context';
import { nodesOf, textOf, type Node, type NodeOf } from './nodes';
import type { Placed } from './outline';
import { isBlock, renderBlock } from './render-block';
import { renderTable } from './render-table';

/** Nodes one after another. */
export const renderNodes = (nodes: Node[], context: NodeContext): ReactNode =>
  nodes.map((node, index) => (
    <Fragment key={index}>{renderNode(node, context, context.outline.get(node))}</Fragment>
  ));

/** One node of a rich text; a missing kind does not compile. */
const renderNode = (node: Node, context: NodeContext, placed: Placed | undefined): ReactNode => {
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'linebreak':
      return <br />;
    case 'tab':
      return '\t';
    case 'horizontalrule':
      return <hr />;
    case 'paragraph':
      return isBlank(node.children) ? null : <p>{context.renderNodes(node.children)}</p>;
    case 'quote':
      return <blockquote>{context.renderNodes(node.children)}</blockquote>;
    case 'heading':
      return placed ? renderHeading(node, context, placed) : null;
    case 'list':
      return renderList(node, context);
    case 'link':
    case 'autolink':
      return renderLink(node, context);
    case 'table':
      return renderTable(node, context, placed?.heading);
    case 'listitem':
    case 'tablerow':
    case 'tablecell':
      return context.renderNodes(node.children);
    case 'block':
      return placed && isBlock(node.fields) ? (
        renderBlock(node.fields, { ...context, level: placed.level })
      ) : (
        <Unknown type="block" context={context} />
      );
    case 'inlineBlock':
      return <ForeignWords fields={node.fields} context={context} />;
    case 'unknown':
      return <Unknown type={node.name} context={context} />;
    default:
      return node satisfies never;
  }
};

/** Editors leave empty lines for spacing, which is the style sheet's task. */
const isBlank = (children: Node[]): boolean => textOf(children).trim() === '';

/** Lexical's format bits, and the corresponding elements. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
] as const;

/** A text with its marks, the first outermost. */
const marked = ({ text, format }: NodeOf<'text'>) =>
  marks
    .filter(([bit]) => (format & bit) !== 0)
    .reduceRight<ReactNode>((inner, [, Mark]) => <Mark>{inner}</Mark>, text);

/** A heading at the level of the outline; an empty one is left out (2.4.6). */
const renderHeading = (
  { children }: NodeOf<'heading'>,
  context: NodeContext,
  { level, id }: Placed,
) => (
  <Heading level={level} id={id}>
    {context.renderNodes(divided(children, context))}
  </Heading>
);

/** Long words in the page's language get soft hyphens; text in another language is left as it is. */
const divided = (children: Node[], { locale }: NodeContext): Node[] =>
  children.map((child) =>
    child.type === 'text' ? { ...child, text: withSoftHyphens(child.text, locale) } : child,
  );

/** A link in running text; its text alone when it has no public target. */
const renderLink = ({ fields, children }: NodeOf<'link' | 'autolink'>, context: NodeContext) => {
  const { linkType, url, doc } = fields;
  const { locale, origin } = context;
  const href = linkType === 'internal' ? pathOfRelation(doc, locale) : safeHref(url);
  const words = context.renderNodes(children);
  if (href === undefined) return words;
  return (
    <ExternalLink href={href} locale={locale} origin={origin}>
      {words}
    </ExternalLink>
  );
};

/** A list; Lexical stores a nested list as a separate item, which belongs to the item before it. */
const renderList = ({ listType, start, children }: NodeOf<'list'>, context: NodeContext) => {
  const items = nested(nodesOf(children, 'listitem')).map((content, index) => (
    <li key={index}>{context.renderNodes(content)}</li>
  ));
  if (items.length === 0) return null;
  if (listType !== 'number') return <ul>{items}</ul>;
  return <ol start={start === 1 ? undefined : start}>{items}</ol>;
};

const nested = (items: NodeOf<'listitem'>[]): Node[][] =>
  items.reduce<Node[][]>((found, { children }) => {
    const last = found.at(-1);
    return last && isOnlyList(children)
      ? [...found.slice(0, -1), [...last, ...children]]
      : [...found, children];
  }, []);

const isOnlyList = ([first, ...rest]: Node[]): boolean =>
  rest.length === 0 && first?.type === 'list';
