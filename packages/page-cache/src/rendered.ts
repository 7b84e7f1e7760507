/** A complete response as the app made it; header names in lower case. */
export interface Rendered {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** For this cache alone, in place of the browser's `cache-control` (RFC 9213). */
  cacheControl?: string;
  /** Compressed forms that exist already, such as those of a file of the build. */
  encoded?: Partial<Record<'br' | 'gzip', Buffer>>;
}

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** One encoding of a response with its headers, as flat lists of names and values. */
export interface Variant {
  etag: string;
  body: Buffer;
  headers: string[];
  headersOf304: string[];
}

export type Variants = { identity: Variant } & Partial<Record<Encoding, Variant>>;

export interface StoredPage extends Rendered {
  variants: Variants;
  /** The cache's generation when its rendering began; `Infinity` for what never changes. */
  generation: number;
  /** Milliseconds since the epoch. */
  storedAt: number;
  freshUntil: number;
  /** Read from disk, where only the plain form is stored, and not requested since. */
  isPlain?: boolean;
  /** After a failed rendering: when, and in which generation, to try again. */
  retry?: { at: number; generation: number };
}
