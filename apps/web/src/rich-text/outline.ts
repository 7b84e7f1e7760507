import type { HeadingLevel } from '../ui/heading';
import { headingBelow } from '../ui/heading-below';

/** The headings of a text in the order they come, so that no level is left out (1.3.1). */
export interface Outline {
  /** The level of the next heading, which the editor gave as h2, h3 or h4. */
  place: (chosen: number) => HeadingLevel;
  /** The level of a heading inside whatever comes next. */
  inside: () => HeadingLevel;
}

/**
 * An editor's h4 right under an h2 becomes h3, and so does what is chosen alike after it: a heading lies one
 * level below the nearest heading before it that was chosen higher. `first` is the level of the topmost.
 */
export const createOutline = (first: HeadingLevel): Outline => {
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
};
