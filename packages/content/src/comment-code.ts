/** Crockford's base 32: digits and letters without I, L, O and U (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = 4;

/** Bytes of a code: 80 bits. */
export const CODE_BYTES = (LENGTH * 5) / 8;

/** Characters that may be typed for a code: more than its link has, and few enough to work on. */
export const LONGEST_TYPED_CODE = 500;

/** The code of ten bytes (80 bits), without groups: `7K3M9QXA0ZP2R4TV`. Throws RangeError for another number of bytes. */
export function encodeCode(bytes: Uint8Array): string {
  if (bytes.length !== CODE_BYTES) throw new RangeError(`A code has ${CODE_BYTES} bytes.`);
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: LENGTH }, (_, index) =>
    ALPHABET.charAt(parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
}

/** The groups of a code, as it is shown and read aloud: `7K3M`, `9QXA`, `0ZP2`, `R4TV`. */
export const groupsOf = (code: string): string[] =>
  Array.from({ length: LENGTH / GROUP }, (_, index) =>
    code.slice(index * GROUP, (index + 1) * GROUP),
  );

/** A code in its groups: `7K3M-9QXA-0ZP2-R4TV`. */
export const writeCode = (code: string): string => groupsOf(code).join('-');

/**
 * The code that somebody has typed, without groups; undefined when it cannot be one. Upper and lower case are the same, as
 * are O and 0, and I, L and 1. Spaces, hyphens and other signs between the characters are ignored, and so is what stands
 * before the `#` of a pasted link.
 */
export function readCode(typed: string): string | undefined {
  if (typed.length > LONGEST_TYPED_CODE) return undefined;
  const code = typed
    .slice(typed.lastIndexOf('#') + 1)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\p{P}\p{Z}\p{S}\p{C}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = code.length === LENGTH && [...code].every((each) => ALPHABET.includes(each));
  return isCode ? code : undefined;
}
