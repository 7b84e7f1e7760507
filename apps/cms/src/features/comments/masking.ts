import { maskPersonalData } from '@regionwebb/personal-data';

const LENGTH = 120;
/** UTF-16 units that are masked for an excerpt: well beyond its length. */
const MASKED_LENGTH = 4000;

/** What everybody reads of a comment: its text with personal data hidden, and the beginning of it for lists (K9). */
export const masksOf = (text: string): { maskedText: string; excerpt: string } => ({
  maskedText: maskPersonalData(text),
  excerpt: excerptOf(text),
});

/** Masked before it is cut, so that no partial number shows. */
function excerptOf(text: string): string {
  const line = maskPersonalData(text.slice(0, MASKED_LENGTH)).replace(/\s+/g, ' ').trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH).trimEnd()}…` : line;
}

/** Raise when the detector finds something else than before: stored masks are then made anew at the next start. */
export const MASKS_VERSION = 1;
