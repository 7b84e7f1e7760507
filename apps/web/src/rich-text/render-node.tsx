import type { ReactNode } from 'react';
import { InlineBlock } from './inline-block';
import { renderHeading } from './render-heading';
import { renderLink } from './render-link';
import { renderList } from './render-list';
import { isBlock, renderBlock } from './render-block';
import { renderTable } from './render-table';
import { Text } from './text';
import { textOf, type Node } from './nodes';
import { Unknown } from './blocks/unknown';
import type { Writing } from './writing';

/** One node of a rich text; the compiler asks for a case for each kind there is. */
export const renderNode = (node: Node, writing: Writing): ReactNode => {
  switch (node.type) {
    case 'text':
      return <Text text={node.text} format={node.format} />;
    case 'linebreak':
      return <br />;
    case 'tab':
      return '\t';
    case 'horizontalrule':
      return <hr />;
    case 'paragraph':
      return isBlank(node.children) ? null : <p>{writing.render(node.children)}</p>;
    case 'quote':
      return <blockquote>{writing.render(node.children)}</blockquote>;
    case 'heading':
      return renderHeading(node, writing);
    case 'list':
      return renderList(node, writing);
    case 'link':
    case 'autolink':
      return renderLink(node, writing);
    case 'table':
      return renderTable(node, writing);
    case 'listitem':
    case 'tablerow':
    case 'tablecell':
      return writing.render(node.children);
    case 'block':
      return isBlock(node.fields) ? (
        renderBlock(node.fields, { ...writing, level: writing.outline.inside() })
      ) : (
        <Unknown type="block" site={writing} />
      );
    case 'inlineBlock':
      return <InlineBlock fields={node.fields} site={writing} />;
    default:
      return node satisfies never;
  }
};

/** Editors leave empty lines for air, which the style sheet gives. */
const isBlank = (children: unknown[]): boolean => textOf(children).trim() === '';
