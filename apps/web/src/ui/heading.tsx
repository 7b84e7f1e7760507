import type { ReactNode } from 'react';

const below: Record<HeadingLevel, HeadingLevel> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };

/** The level of a heading inside the section of a heading of this level. */
export const headingBelow = (level: HeadingLevel): HeadingLevel => below[level];

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

interface Props {
  level: HeadingLevel;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A heading whose level depends on its context. */
export const Heading = ({ level, ...rest }: Props) => {
  const Tag = tags[level];
  return <Tag {...rest} />;
};
