import type { Locale } from '@regionwebb/content/locales';
import { formatDate } from '../format/format-date';

/** A question with its dates as pages write them: `2 december 2019` for `2019-12-02`. */
export const isoDatesInWords = (query: string, locale: Locale): string =>
  query.replace(/\b(?:19|20)\d\d-[01]\d-[0-3]\d\b/g, (date) => formatDate(date, locale) || date);
