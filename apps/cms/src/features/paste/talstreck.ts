import {
  $createTextNode,
  type ElementNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

/**
 * A hyphen or dash and a space, typed first in a paragraph, are a talstreck: `–` and a fixed space (T8). A list begins
 * with `* ` or by its button.
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
