import { Heading } from '../components/heading';
import { textOf, type NodeOf } from './nodes';
import type { Writing } from './writing';

/** A heading at the level that the outline allows; one without words is left out (2.4.6). */
export const renderHeading = ({ tag, children }: NodeOf<'heading'>, writing: Writing) => {
  const words = textOf(children).trim();
  if (words === '') return null;
  writing.heading = words;
  return (
    <Heading level={writing.outline.place(Number(tag.slice(1)))} id={writing.anchor?.(words)}>
      {writing.render(children)}
    </Heading>
  );
};
