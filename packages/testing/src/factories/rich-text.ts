import { newId } from './new-id';
import { element, textNode, type Inline, type Node } from './nodes';
import type { ForeignInlineBlock } from '@regionwebb/content/payload-types';

export interface RichText {
  root: {
    type: string;
    version: number;
    children: Node[];
    direction: 'ltr';
    format: '';
    indent: number;
  };
  [key: string]: unknown;
}

/** A whole rich text field; strings become paragraphs. */
export const richText = (...children: Inline[]): RichText => ({
  root: {
    type: 'root',
    version: 1,
    children: children.map((child) => (typeof child === 'string' ? paragraph(child) : child)),
    direction: 'ltr',
    format: '',
    indent: 0,
  },
});

export const paragraph = (...children: Inline[]): Node =>
  element('paragraph', children, { textFormat: 0, textStyle: '' });

export const heading = (text: string, level: 2 | 3 | 4 = 2): Node =>
  element('heading', [text], { tag: `h${level}` });

export const bold = (text: string): Node => textNode(text, 1);
export const italic = (text: string): Node => textNode(text, 2);

/** A bulleted list; each item is a text, or an array where it holds links or marked words. */
export const list = (...items: (Inline | Inline[])[]): Node => listOf('bullet', 'ul', items);
export const numberedList = (...items: (Inline | Inline[])[]): Node =>
  listOf('number', 'ol', items);

/** Words in another language inside a sentence (3.1.2). */
export const foreign = (language: ForeignInlineBlock['language'], text: string): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: newId(), blockType: 'foreign', language, text },
});

const listOf = (listType: string, tag: string, items: (Inline | Inline[])[]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', [item].flat(), { value: index + 1 })),
    { listType, tag, start: 1 },
  );
