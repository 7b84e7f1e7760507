import type { Locale } from '@regionwebb/content/locales';
import { english } from './english';
import { swedish } from './swedish';

export type SiteWords = typeof swedish;

const words: Record<Locale, SiteWords> = { sv: swedish, en: english };

export const wordsFor = (locale: Locale): SiteWords => words[locale];
