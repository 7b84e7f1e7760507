import type { LocalizationConfig } from 'payload';

/** Swedish first; an English edition is there when somebody has written it, never by fallback. */
export const localization: LocalizationConfig = {
  locales: [
    { code: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
    { code: 'en', label: { sv: 'Engelska', en: 'English' } },
  ],
  defaultLocale: 'sv',
  fallback: false,
};
