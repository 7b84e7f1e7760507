export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'sv';

export const isLocale = (value: string): value is Locale => value === 'sv' || value === 'en';
