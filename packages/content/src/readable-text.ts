/** Control characters that separate words: Word's line break inside a paragraph (U+000B), form feed, next line. */
const separators = /[\u000B\u000C\u0085]/g;

/** The other C0 and C1 controls but tab and line breaks, lone surrogates, and noncharacters. */
const unreadable =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text without control characters: those that separate words become a space, the rest are removed. The result is valid
 * in XML (Extensible Markup Language 1.0, production 2, Char) and in a database that ends a text at NUL.
 */
export const readableText = (text: string): string =>
  text.replace(separators, ' ').replace(unreadable, '');
