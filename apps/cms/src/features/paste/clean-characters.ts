/** Whether the text is Swedish, which has the same quotation mark at both ends: ”så här” (T9). */
export interface Typography {
  swedish: boolean;
}

/**
 * Removes invisible characters: soft hyphens and zero-width characters, which hide words from search (T18), direction
 * marks in left-to-right text, and control characters. Normalises bullets, spaces and quotation marks. Linear time.
 */
export function cleanCharacters(text: string, { swedish }: Typography): string {
  const seen = text
    .normalize('NFC')
    .replace(/[\u000B\u000C\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00AD\u200B\u2060\uFEFF\uFFFC\uFFFD]/gu, '')
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[\u200C\u200D]{2,}/gu, '')
    .replace(
      /(?<![^\p{ASCII}\p{Script=Latin}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}\p{Script=Latin}])/gu,
      '',
    )
    .replace(/[\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]/gu, '•')
    .replace(/[\u2000-\u200A\u205F]/gu, ' ');
  const directed = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(seen)
    ? seen
    : seen.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
  return swedish ? directed.replace(/[“„‟]/gu, '”').replace(/[‘‛]/gu, '’') : directed;
}

/** Collapses white space to one space; a single fixed space is kept (T11). Linear time. */
export const collapseSpace = (text: string): string =>
  text.replace(/[ \t\n\r\u00A0]+/gu, (space) => (space === '\u00A0' ? space : ' '));
