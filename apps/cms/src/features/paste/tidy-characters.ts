/** Whether the text is Swedish, where both marks of a quotation look alike: ”så här” (T9). */
export interface Typography {
  swedish: boolean;
}

/**
 * Takes away what nobody sees and nobody meant: soft hyphens and zero-width signs, which hide words from search (T18),
 * signs of direction where nothing is written from right to left, control characters, and the bullets of symbol fonts.
 * Linear.
 */
export function tidyCharacters(text: string, { swedish }: Typography): string {
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

/** White space of source text as the reader sees it: one space, which is a fixed one where it stood alone (T11). Linear. */
export const collapseSpace = (text: string): string =>
  text.replace(/[ \t\n\r\u00A0]+/gu, (space) => (space === '\u00A0' ? space : ' '));
