/** A text in the admin's two languages. */
export type Words = Record<'sv' | 'en', string>;

interface Asking {
  i18n?: { language?: string };
}

/** The text in the language of whoever asked; Swedish when that is not known. */
export const say = (req: Asking | undefined, words: Words): string =>
  req?.i18n?.language === 'en' ? words.en : words.sv;
