/** How an element says which language its words are in (3.1.2); Yiddish is also written from the right. */
export const languageAttributes = (language: string): { lang: string; dir?: 'rtl' } =>
  language === 'yi' ? { lang: language, dir: 'rtl' } : { lang: language };
