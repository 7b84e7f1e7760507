import { nodesOf, readNode, type NodeOf } from './nodes';
import type { Writing } from './writing';

/** A list; Lexical keeps a list below an item as an item of its own, which belongs to the one before it. */
export const renderList = ({ listType, start, children }: NodeOf<'list'>, writing: Writing) => {
  const items = nested(nodesOf(children, 'listitem')).map((content, index) => (
    <li key={index}>{writing.render(content)}</li>
  ));
  if (items.length === 0) return null;
  if (listType !== 'number') return <ul>{items}</ul>;
  return <ol start={start === 1 ? undefined : start}>{items}</ol>;
};

const nested = (items: NodeOf<'listitem'>[]): unknown[][] =>
  items.reduce<unknown[][]>((found, { children }) => {
    const last = found.at(-1);
    return last && isOnlyList(children)
      ? [...found.slice(0, -1), [...last, ...children]]
      : [...found, children];
  }, []);

const isOnlyList = (children: unknown[]): boolean => {
  const [first, ...rest] = children.map(readNode);
  return rest.length === 0 && first !== undefined && 'type' in first && first.type === 'list';
};
