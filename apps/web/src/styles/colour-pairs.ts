const grounds = ['background', 'surface', 'surface-raised'];
const words = ['text', 'muted', 'link', 'accent', 'success', 'warning', 'danger'];

/** A colour and its background, by the names in tokens.css. */
export type ColourPair = readonly [colour: string, ground: string];

const onGrounds = (names: string[]): ColourPair[] =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

/** Every pair of text and background: at least 4.5 to 1 (WCAG 1.4.3). */
export const textPairs: readonly ColourPair[] = [
  ...onGrounds(words),
  ['accent-text', 'accent'],
  ['footer-text', 'footer'],
  ['text', 'mark'],
];

/** Every pair of edge or focus and background: at least 3 to 1 (WCAG 1.4.11). */
export const edgePairs: readonly ColourPair[] = onGrounds(['border-strong', 'focus']);
