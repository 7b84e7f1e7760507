import { randomBytes } from 'node:crypto';

export const quarantineReasons = [
  { value: 'links', label: { sv: 'Många länkar', en: 'Many links' } },
  { value: 'repeated', label: { sv: 'Samma text många gånger', en: 'The same text many times' } },
] as const;

const LINKS =
  /(?:https?:\/\/|www\.|\[url|<a\s)[^\s<>,;|]*|\b[a-z\d][a-z\d-]{0,62}\.(?:com|net|org|info|biz|ru|cn|top|xyz|shop|site|online|click)\b[^\s<>,;|]*/gi;
const ADVERTISING_LINKS = 4;

/** Whether a text has so many links that it looks like advertising. Linear time. */
export const hasManyLinks = (text: string): boolean =>
  (text.match(LINKS) ?? []).length >= ADVERTISING_LINKS;

const WINDOW_MS = 24 * 60 * 60 * 1000;
/** Bounds the memory, with 64 bytes for each, and the time of a comparison. */
const MOST_REMEMBERED = 2000;
/** Letters in a row that are hashed together: about three words. */
const SHINGLE = 16;
/** The smallest hashes of a text, which stand for it (MinHash). */
const SKETCH = 16;
/** The share of equal hashes from which two texts are nearly the same. */
const SIMILAR = 0.6;
/** People copy an appeal, and many write "Bra sida": only what comes more often than this is doubtful. */
const MOST_ALIKE = { long: 4, short: 30 };
const LONG_LETTERS = 40;
/** The beginning of a text by which it is compared, in UTF-16 units: longer than most comments may be. */
const MOST_COMPARED = 4000;

interface Remembered {
  at: number;
  hashes: Uint32Array;
}

/**
 * Recognises a text that has come many times within a day, or nearly the same, whatever its pages and senders. Only hashes
 * under a random seed are kept, in memory (K12); case, digits, punctuation and spaces make no difference.
 */
export function createRepetition(now: () => number = () => Date.now()) {
  const seed = randomBytes(4).readUInt32LE();
  const recent: Remembered[] = [];
  return {
    remembered: () => recent.length,
    /** Remembers a text that is about to be stored; whether it has come too often before. */
    isRepeated(text: string): boolean {
      const letters = lettersOf(text);
      const hashes = sketchOf(letters, seed);
      const at = now();
      while (recent[0] && recent[0].at <= at - WINDOW_MS) recent.shift();
      const alike = recent.filter((each) => areAlike(each.hashes, hashes)).length;
      if (recent.length >= MOST_REMEMBERED) recent.shift();
      recent.push({ at, hashes });
      return alike >= (letters.length >= LONG_LETTERS ? MOST_ALIKE.long : MOST_ALIKE.short);
    },
  };
}

/** The letters without case, accents and invisible characters; what is not blank where there are no letters. */
function lettersOf(text: string): string {
  const plain = text.slice(0, MOST_COMPARED).normalize('NFKD').toLowerCase();
  const letters = plain.replace(/\P{L}+/gu, '') || plain.replace(/\s+/g, '');
  return letters.slice(0, MOST_COMPARED);
}

/** The smallest distinct hashes of all shingles, in order. */
function sketchOf(letters: string, seed: number): Uint32Array {
  const smallest: number[] = [];
  for (let start = 0; start === 0 || start + SHINGLE <= letters.length; start += 1) {
    const hash = hashOf(letters, start, seed);
    const isSmall = smallest.length < SKETCH || hash < (smallest.at(-1) ?? 0);
    if (!isSmall || smallest.includes(hash)) continue;
    const position = smallest.findIndex((each) => each > hash);
    smallest.splice(position < 0 ? smallest.length : position, 0, hash);
    smallest.length = Math.min(smallest.length, SKETCH);
  }
  return Uint32Array.from(smallest);
}

/** FNV-1a of a shingle, mixed at the end (MurmurHash3's finalizer). */
function hashOf(letters: string, start: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  const end = Math.min(start + SHINGLE, letters.length);
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Of the smallest hashes of both together, the share that both have: an estimate of what the texts have in common. */
function areAlike(one: Uint32Array, other: Uint32Array): boolean {
  const most = Math.min(SKETCH, Math.max(one.length, other.length));
  let [left, right, common] = [0, 0, 0];
  for (let taken = 0; taken < most && left < one.length && right < other.length; taken += 1) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return common >= most * SIMILAR;
}
