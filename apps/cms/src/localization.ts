import type { LocalizationConfig } from 'payload';

/** Swedish by default; English only where it is written, never by fallback. */
export const localization: LocalizationConfig = {
  locales: [
    { code: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
    { code: 'en', label: { sv: 'Engelska', en: 'English' } },
  ],
  defaultLocale: 'sv',
  fallback: false,
};
