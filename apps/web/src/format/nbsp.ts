export const nbsp = '\u00A0';

/** The same text on one line: every space in it fixed (T11). */
export const keepTogether = (text: string): string => text.trim().replace(/\s+/g, nbsp);
