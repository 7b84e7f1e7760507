/** A text in the admin's two languages. */
export type Words = Record<'sv' | 'en', string>;

/** The part of a request that holds the user's language. */
export interface TranslatedRequest {
  i18n?: { language?: string };
}

/** The text in the language of the user; Swedish when that is not known. */
export const translate = (req: TranslatedRequest | undefined, words: Words): string =>
  req?.i18n?.language === 'en' ? words.en : words.sv;
