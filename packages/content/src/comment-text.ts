const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** All but tab and line breaks: nobody writes them, and databases and XML end or break at some of them. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** Whether there is nothing in a comment that anyone could see: empty, white space, zero-width characters. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);

/** The text without control characters; the same text when it has none. */
export const withoutControlCharacters = (text: string): string => text.replace(CONTROL, '');
