import { type HeadingLevel, headingBelow } from '../ui/heading';
import { textOf, type Node } from './nodes';

/** The position of a node in the headings of its text. */
export interface Placed {
  /** Of the heading itself, or of a heading inside a block. */
  level: HeadingLevel;
  /** Of a heading, where headings have ids. */
  id: string | undefined;
  /** The text of the last heading, which names nodes without a name; empty before the first. */
  heading: string;
}

/** By node: the non-empty headings, the tables and the blocks of a text. */
export type Outline = ReadonlyMap<Node, Placed>;

interface Options {
  /** Of the topmost heading. */
  level: HeadingLevel;
  /** The prefix of headings' ids; undefined where headings have none. */
  anchors?: string;
}

/** The positions of a text's nodes in order, without skipped levels (1.3.1). */
export function outlineOf(nodes: Node[], { level, anchors }: Options): Outline {
  const outline = new Map<Node, Placed>();
  const levels = createLevels(level);
  const idOf = anchors === undefined ? () => undefined : createIds(anchors);
  let heading = '';
  const visit = (node: Node): void => {
    if (node.type === 'heading') {
      const text = textOf(node.children).trim();
      if (text === '') return;
      heading = text;
      outline.set(node, {
        level: levels.place(Number(node.tag.slice(1))),
        id: idOf(text),
        heading,
      });
    }
    if (node.type === 'block' || node.type === 'table')
      outline.set(node, { level: levels.inside(), id: undefined, heading });
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return outline;
}

/**
 * An editor's h4 right under an h2 becomes h3, and so do later ones of the same level: a heading is one level below the
 * nearest higher heading before it. `first` is the level of the topmost.
 */
function createLevels(first: HeadingLevel) {
  let open: { chosen: number; level: HeadingLevel }[] = [];
  const inside = () => {
    const last = open.at(-1);
    return last ? headingBelow(last.level) : first;
  };
  const place = (chosen: number) => {
    open = open.filter((heading) => heading.chosen < chosen);
    const level = inside();
    open.push({ chosen, level });
    return level;
  };
  return { place, inside };
}

/**
 * The ids of headings: `avsnitt-bakgrund`, and `avsnitt-bakgrund-2` for the next of the same name. The prefix keeps them
 * apart from the ids of the page.
 */
function createIds(prefix: string): (heading: string) => string {
  const given = new Set<string>();
  return (heading) => {
    const wanted = [prefix, plain(heading)].filter(Boolean).join('-');
    let id = wanted;
    for (let count = 2; given.has(id); count += 1) id = `${wanted}-${count}`;
    given.add(id);
    return id;
  };
}

const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
