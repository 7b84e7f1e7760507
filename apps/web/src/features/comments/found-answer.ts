import type { Locale } from '@regionwebb/content/locales';
import { foundSegment } from '@regionwebb/content/segments';
import { PAGE_FIELD, pageOf } from './comment-paths';

/** The field of the answer, and its values. */
export const ANSWER_FIELD = { sv: 'svar', en: 'answer' } as const;
export const ANSWERS = {
  sv: { yes: 'ja', no: 'nej' },
  en: { yes: 'yes', no: 'no' },
} as const;

export type Answer = 'yes' | 'no';

/** Where answers are sent, and where the thanks for one are: `/hittade`. */
export const foundPath = (locale: Locale): string =>
  `${locale === 'en' ? '/en' : ''}/${foundSegment[locale]}`;

/** The thanks for an answer about a page: `/hittade?sida=%2Fkontor&svar=nej`. */
export const thanksPath = (locale: Locale, page: string, answer: Answer): string =>
  `${foundPath(locale)}?${new URLSearchParams({
    [PAGE_FIELD[locale]]: page,
    [ANSWER_FIELD[locale]]: ANSWERS[locale][answer],
  })}`;

/** The page and the answer in a form or an address; undefined where one of them is missing or invalid. */
export function foundIn(
  locale: Locale,
  fields: URLSearchParams,
): { page: string; answer: Answer } | undefined {
  const page = pageOf(locale, fields);
  const value = fields.get(ANSWER_FIELD[locale]);
  const answer = (['yes', 'no'] as const).find((each) => ANSWERS[locale][each] === value);
  return page !== undefined && answer ? { page, answer } : undefined;
}
