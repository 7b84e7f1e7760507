import { defaultLocale, type Locale } from '@regionwebb/content/locales';

/** Words that editors write once, for both editions: marked as what they are where the page is in another language. */
export const InSwedish = ({ words, locale }: { words: string; locale: Locale }) =>
  locale === defaultLocale ? words : <span lang={defaultLocale}>{words}</span>;
