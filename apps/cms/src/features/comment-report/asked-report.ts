import type { PayloadRequest } from 'payload';
import { type Grouping, groupings } from './grouping';
import { readPeriod } from './period';
import type { Language } from './words';
import { propertyOf } from '../../validation/unknown-values';

/** What a query asks for, in the user's language; this month by page where it does not say. */
export function askedReport({ i18n }: Pick<PayloadRequest, 'i18n'>, query: unknown) {
  const by = propertyOf(query, 'by');
  const grouping: Grouping = groupings.find(({ value }) => value === by)?.value ?? 'page';
  const locale: Language = i18n.language === 'en' ? 'en' : 'sv';
  return { period: readPeriod(query), grouping, locale };
}
