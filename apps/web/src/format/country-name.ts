import type { Locale } from '@regionwebb/content/locales';

const names = (locale: Locale) => new Intl.DisplayNames(locale, { type: 'region' });
const regions: Record<Locale, Intl.DisplayNames> = { sv: names('sv'), en: names('en') };

/** `Belgien` for `BE`, in English `Belgium`. */
export const countryName = (code: string, locale: Locale): string =>
  regions[locale].of(code) ?? code;
