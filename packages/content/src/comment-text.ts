const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** All but tab and line breaks. Some of them end a text in a database or are not valid in XML. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** Whether a comment has no visible characters: empty, white space, zero-width characters. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);

/** The text without control characters; the same text when it has none. */
export const withoutControlCharacters = (text: string): string => text.replace(CONTROL, '');
