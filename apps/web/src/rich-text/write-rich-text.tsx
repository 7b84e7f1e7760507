import { Fragment, type ReactNode } from 'react';
import type { HeadingLevel } from '../ui/heading';
import { createAnchors } from './anchors';
import { readNode } from './nodes';
import { createOutline } from './outline';
import type { RichTextValue, Site } from './place';
import { renderNode } from './render-node';
import { Unknown } from './blocks/unknown';
import type { Writing } from './writing';

interface Options {
  level: HeadingLevel;
  anchors?: string;
  leadBlock?: string | undefined;
}

/**
 * Lexical's JSON as HTML. Its nodes are written in order by plain functions rather than by components, since the
 * level and the id of a heading depend on those before it.
 */
export const writeRichText = (value: RichTextValue, site: Site, options: Options): ReactNode => {
  const nodes = value?.root?.children ?? [];
  if (nodes.length === 0) return null;
  const writing: Writing = {
    ...site,
    outline: createOutline(options.level),
    anchor: options.anchors === undefined ? undefined : createAnchors(options.anchors),
    heading: '',
    leadBlock: options.leadBlock,
    render: (children) => renderAll(children, writing),
    write: (inner, level) => writeRichText(inner, site, { level }),
  };
  return <div className="rich-text">{writing.render(nodes)}</div>;
};

const renderAll = (nodes: unknown[], writing: Writing): ReactNode =>
  nodes.map((value, index) => {
    const node = readNode(value);
    return (
      <Fragment key={index}>
        {'unknown' in node ? (
          <Unknown type={node.unknown} site={writing} />
        ) : (
          renderNode(node, writing)
        )}
      </Fragment>
    );
  });
