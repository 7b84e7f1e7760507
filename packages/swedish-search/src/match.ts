import type { AskedIdentifier } from './identifiers';
import type { Searchable } from './searchable';
import type { Strength } from './strength';

export interface Match extends Strength {
  document: Searchable;
  /** Those of the document's terms that answer the question. */
  terms: string[];
  weight: number;
  /** What it was found by, where that was no word. */
  identifiers?: readonly AskedIdentifier[];
}

/** What is found otherwise than by its words. */
export const foundAs = (document: Searchable): Match => ({
  ...{ document, terms: [], weight: 0 },
  ...{ isStrong: true, isAbout: true, isNamed: true },
});

export interface Matches {
  matches: Match[];
  /** False when some words are missing, or only nearly as they were typed. */
  isExact: boolean;
}
