import type { HeadingLevel } from './heading';

const below: Record<HeadingLevel, HeadingLevel> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };

/** The level of a heading inside what a heading of this level names. */
export const headingBelow = (level: HeadingLevel): HeadingLevel => below[level];
