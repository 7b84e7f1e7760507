import type { Locale } from './comment-paths';
import { english } from './words.en';
import { swedish } from './words.sv';

export type CommentWords = typeof swedish;

const words: Record<Locale, CommentWords> = { sv: swedish, en: english };

/** Everything the comment form says, in one language. */
export function commentWords(locale: Locale): CommentWords {
  return words[locale];
}
