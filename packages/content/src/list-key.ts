import type { Locale } from './locales';

/**
 * The key of a list of articles: all of a language, or those of a topic, office or partnership, by its id. The CMS stores
 * the positions of articles with it, and the site queries by it.
 */
export const listKey = (locale: Locale, subject?: string): string =>
  subject === undefined ? locale : `${locale}:${subject}`;
