/** A node of Lexical's JSON as Payload 3.90 stores it. */
export interface Node {
  type: string;
  version: number;
  [key: string]: unknown;
}

/** Text that is to stand among other nodes may be given as a plain string. */
export type Inline = string | Node;

/** What every element with children carries; Lexical fills in the same on its first save. */
export const element = (type: string, children: Inline[], more: object = {}): Node => ({
  type,
  version: 1,
  children: children.map(asNode),
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
});

/** Bits of Lexical's `format`: 1 bold, 2 italic. */
export const textNode = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

const asNode = (inline: Inline): Node => (typeof inline === 'string' ? textNode(inline) : inline);
