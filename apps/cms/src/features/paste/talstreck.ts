import {
  $createTextNode,
  type ElementNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

/**
 * Turns a hyphen or dash and a space, typed first in a paragraph, into a talstreck: `–` and a fixed space (T8). Lists
 * begin with `* `.
 */
export const talstreck = {
  type: 'element' as const,
  dependencies: [],
  export: () => null,
  regExp: /^[-–—] /u,
  replace: (paragraph: ElementNode, children: LexicalNode[]): void => {
    const dash = $createTextNode('–\u00A0');
    const [first] = children;
    if (first) first.insertBefore(dash);
    else paragraph.append(dash);
    dash.select(2, 2);
  },
};
