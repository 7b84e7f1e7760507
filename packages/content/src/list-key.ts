import type { Locale } from './locales';

/**
 * The name of a list of articles: all of a language, or those of it that belong to the topic, office or
 * partnership of this id. The CMS keeps the places of articles under it, the site asks by it.
 */
export const listKey = (locale: Locale, subject?: string): string =>
  subject === undefined ? locale : `${locale}:${subject}`;
