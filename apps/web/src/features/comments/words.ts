import type { Locale } from '@regionwebb/content/locales';
import { englishReport } from './report-words.en';
import { swedishReport } from './report-words.sv';
import { english } from './words.en';
import { swedish } from './words.sv';

export type CommentWords = typeof swedish;
export type ReportWords = typeof swedishReport;

const words: Record<Locale, CommentWords> = { sv: swedish, en: english };
const reports: Record<Locale, ReportWords> = { sv: swedishReport, en: englishReport };

/** Everything the comment form says, in one language. */
export function commentWords(locale: Locale): CommentWords {
  return words[locale];
}

/** The same where the message is a report on accessibility, with what only such a form says. */
export const reportWords = (locale: Locale): ReportWords => reports[locale];

/** What a form says, by whether it takes reports on accessibility. */
export const formWords = (locale: Locale, isReport: boolean): CommentWords =>
  isReport ? reportWords(locale) : commentWords(locale);
