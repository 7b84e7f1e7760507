import type { Part } from '@regionwebb/swedish-search/excerpt';

/** A text with the words that were searched for marked. */
export const Marked = ({ parts }: { parts: Part[] }) =>
  parts.map(({ text, isHit }, place) => (isHit ? <mark key={place}>{text}</mark> : text));
