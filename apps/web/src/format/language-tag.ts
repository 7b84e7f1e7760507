import type { Locale } from '@regionwebb/content/locales';

/** What `Intl` is asked for: English as it is written in Europe, day before month. */
export const languageTag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
