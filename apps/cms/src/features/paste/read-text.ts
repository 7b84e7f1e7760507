import type { Paragraph } from './pasted-block';
import { tidyCharacters, type Typography } from './tidy-characters';

/** Plain text as paragraphs, one for each line that says something; a single line keeps the spaces at its ends. Linear. */
export function readText(text: string, typography: Typography): Paragraph[] {
  const lines = tidyCharacters(text, typography).split(/\r\n|\r|\n/u);
  return lines.flatMap((line): Paragraph[] => {
    const spaced = line.replace(/(?<=\S)[ \t\u00A0]{2,}/gu, ' ');
    const words = lines.length === 1 ? spaced : spaced.trimEnd();
    if (words.trim() === '' && lines.length > 1) return [];
    const runs = [{ text: words, bold: false, italic: false }];
    return [{ kind: 'paragraph', loose: lines.length === 1, runs }];
  });
}
