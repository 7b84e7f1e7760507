import { maskPersonalData, type Options } from '@regionwebb/personal-data';
import type { Payload } from 'payload';
import { type About, publishedFor } from '../published-details/published-details';

const LENGTH = 120;
/** UTF-16 units that are masked for an excerpt: well beyond its length. */
const MASKED_LENGTH = 4000;

/**
 * What everybody reads of a comment: its text with personal data hidden, but for what the authority itself publishes, and the
 * beginning of it for lists (K9).
 */
export async function masksOf(
  payload: Payload,
  { text, page }: { text: string; page?: About | undefined },
): Promise<{ maskedText: string; excerpt: string }> {
  const options = { published: await publishedFor(payload, text, page) };
  return { maskedText: maskPersonalData(text, options), excerpt: excerptOf(text, options) };
}

/** Masked before it is cut, so that no partial number shows. */
function excerptOf(text: string, options: Options): string {
  const line = maskPersonalData(text.slice(0, MASKED_LENGTH), options).replace(/\s+/g, ' ').trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH).trimEnd()}…` : line;
}

/** Raise when the detector finds something else than before: stored masks are then made anew at the next start. */
export const MASKS_VERSION = 2;
