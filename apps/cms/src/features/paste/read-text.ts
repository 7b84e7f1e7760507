import type { Paragraph } from './pasted-block';
import { cleanCharacters, type Typography } from './clean-characters';

/** Plain text as paragraphs, one for each non-empty line; a single line keeps its outer spaces. Linear time. */
export function readText(text: string, typography: Typography): Paragraph[] {
  const lines = cleanCharacters(text, typography).split(/\r\n|\r|\n/u);
  return lines.flatMap((line): Paragraph[] => {
    const spaced = line.replace(/(?<=\S)[ \t\u00A0]{2,}/gu, ' ');
    const words = lines.length === 1 ? spaced : spaced.trimEnd();
    if (words.trim() === '' && lines.length > 1) return [];
    const runs = [{ text: words, bold: false, italic: false }];
    return [{ kind: 'paragraph', inline: lines.length === 1, runs }];
  });
}
