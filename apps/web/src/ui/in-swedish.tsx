import { defaultLocale, type Locale } from '@regionwebb/content/locales';

/** Swedish text of editors for both editions: marked as Swedish on a page in another language. */
export const InSwedish = ({ words, locale }: { words: string; locale: Locale }) =>
  locale === defaultLocale ? words : <span lang={defaultLocale}>{words}</span>;
