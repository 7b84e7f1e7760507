const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('sv', { granularity: 'grapheme' }) : undefined;

/**
 * The length of a comment as a person counts it (K19): å is one however it is composed, a family emoji is
 * one, a line break is one. Browsers without `Intl.Segmenter` count code points, which is never fewer.
 */
export function countCharacters(text: string): number {
  if (!segmenter) return [...text.replaceAll('\r\n', '\n')].length;
  return [...segmenter.segment(text)].length;
}

/** One character can hold any number of combining marks; this is what `limit` characters may weigh. */
export function isTooHeavy(text: string, limit: number): boolean {
  return text.length > limit * 8 + 1024;
}
