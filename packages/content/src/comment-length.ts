const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('sv', { granularity: 'grapheme' }) : undefined;

/** Characters that a comment may have where editors have set no other limit. */
export const DEFAULT_COMMENT_LENGTH = 2000;

/** UTF-16 units segmented at a time: Node 20 copies all that it is given for each character that it finds. */
const CHUNK = 256;

/**
 * The length of a comment as a person counts it (K19): å is one however it is composed, a family emoji is
 * one, a line break is one. Browsers without `Intl.Segmenter` count code points, which is never fewer.
 * Takes time and memory in proportion to the text.
 */
export function countCharacters(text: string): number {
  if (!segmenter) return [...text.replaceAll('\r\n', '\n')].length;
  let count = 0;
  let start = 0;
  while (start < text.length) {
    const end = wholePoints(text, start + CHUNK);
    const found = [...segmenter.segment(text.slice(start, end))];
    if (end === text.length) return count + found.length;
    // The last one may go on after the chunk. Where the others end does not depend on what follows (UAX 29).
    const last = found.at(-1)?.index ?? 0;
    start = last > 0 ? start + last : endOfCharacter(segmenter, text, start);
    count += Math.max(1, found.length - 1);
  }
  return count;
}

/** Where the character ends that begins at `start` and is longer than a chunk. */
function endOfCharacter(segments: Intl.Segmenter, text: string, start: number): number {
  for (let size = CHUNK * 2; ; size *= 2) {
    const end = wholePoints(text, start + size);
    const [first] = segments.segment(text.slice(start, end));
    const length = first?.segment.length ?? 1;
    if (start + length < end || end === text.length) return start + length;
  }
}

/** The nearest place from `at` that does not divide a surrogate pair. */
function wholePoints(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
}

/**
 * The most UTF-16 units that a comment of `limit` characters may take, since one character can hold any number
 * of combining marks. Nothing longer is worked on.
 */
export function largestComment(limit: number): number {
  return limit * 8 + 1024;
}

/** Whether a comment of so many UTF-16 units is too long regardless of its characters. */
export function isTooHeavy(text: string, limit: number): boolean {
  return text.length > largestComment(limit);
}
