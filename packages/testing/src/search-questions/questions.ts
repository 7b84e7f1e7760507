import { firstEnglish } from './first-english';
import { firstSwedish } from './first-swedish';
import type { JudgedQuestion } from './judged-question';
import { secondEnglish } from './second-english';
import { secondSwedish } from './second-swedish';

interface Questions {
  locale: 'sv' | 'en';
  questions: readonly JudgedQuestion[];
}

/**
 * Questions over the demonstration content, in two halves: the first was written before the search was made to answer
 * such questions, the second when it had been and before it was asked any of them.
 */
export const halves: Record<'first' | 'second', Questions[]> = {
  first: [
    { locale: 'sv', questions: firstSwedish },
    { locale: 'en', questions: firstEnglish },
  ],
  second: [
    { locale: 'sv', questions: secondSwedish },
    { locale: 'en', questions: secondEnglish },
  ],
};

/** The page of results for a question, where the site is. */
export const searchUrl = (site: string, locale: 'sv' | 'en', question: string): string =>
  `${site}${locale === 'sv' ? '/sok' : '/en/search'}?${new URLSearchParams({ q: question })}`;
