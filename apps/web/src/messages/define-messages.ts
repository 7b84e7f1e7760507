import type { Locale } from '@regionwebb/content/locales';

/** The messages of one feature, by the language of the page; each is a text, or a function that makes one. */
export type Messages<Shape> = (locale: Locale) => Shape;

/**
 * Declares the messages of a feature in every language (T19). The Swedish ones give the shape, which the others must have
 * too.
 */
export const defineMessages =
  <Shape>(
    messages: { sv: Shape } & Record<Exclude<Locale, 'sv'>, NoInfer<Shape>>,
  ): Messages<Shape> =>
  (locale) =>
    messages[locale];
