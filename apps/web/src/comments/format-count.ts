import type { Locale } from './comment-paths';

/** A number as it is written in the language: `2 000` with a fixed space in Swedish (T11), `2,000` in English. */
export function formatCount(count: number, locale: Locale): string {
  return count.toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB');
}
