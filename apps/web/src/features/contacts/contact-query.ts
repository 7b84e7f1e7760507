import type { Locale } from '@regionwebb/content/locales';

export type ContactFilter = 'office' | 'area';
export type ContactQuery = Partial<Record<ContactFilter, string>>;

/** The names of the list's parameters; `front/pages/settle-query.ts` declares the same. */
export const contactParameters: Record<Locale, Record<ContactFilter, string>> = {
  sv: { office: 'kontor', area: 'omrade' },
  en: { office: 'office', area: 'area' },
};

/** The filters in a query; a repeated or empty parameter is ignored. */
export function readContactQuery(
  locale: Locale,
  query: Record<string, string | string[] | undefined>,
): ContactQuery {
  const names = contactParameters[locale];
  const office = query[names.office];
  const area = query[names.area];
  return {
    ...(typeof office === 'string' && office !== '' ? { office } : {}),
    ...(typeof area === 'string' && area !== '' ? { area } : {}),
  };
}
