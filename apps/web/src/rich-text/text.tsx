import type { ReactNode } from 'react';

/** Lexical's bits of what a text is, and the element that says the same. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
] as const;

/** A text with its marks, the first outermost. */
export const Text = ({ text, format }: { text: string; format: number }) =>
  marks
    .filter(([bit]) => (format & bit) !== 0)
    .reduceRight<ReactNode>((inner, [, Mark]) => <Mark>{inner}</Mark>, text);
