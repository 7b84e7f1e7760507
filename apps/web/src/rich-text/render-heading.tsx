import { Heading } from '../ui/heading';
import { withSoftHyphens } from '../ui/soft-hyphens';
import { readNode, textOf, type NodeOf } from './nodes';
import type { Writing } from './writing';

/** A heading at the level that the outline allows; one without words is left out (2.4.6). */
export const renderHeading = ({ tag, children }: NodeOf<'heading'>, writing: Writing) => {
  const words = textOf(children).trim();
  if (words === '') return null;
  writing.heading = words;
  return (
    <Heading level={writing.outline.place(Number(tag.slice(1)))} id={writing.anchor?.(words)}>
      {writing.render(divided(children, writing))}
    </Heading>
  );
};

/** The words of the page's own language, of which the long may be divided; those of another are left as they are. */
const divided = (children: unknown[], { locale }: Writing): unknown[] =>
  children.map((child) => {
    const node = readNode(child);
    return 'type' in node && node.type === 'text'
      ? { ...node, text: withSoftHyphens(node.text, locale) }
      : child;
  });
