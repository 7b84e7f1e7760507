const LONGEST = 120;

/** The three letters after z, written as the three ASCII characters after z; and their Nordic and German kin. */
const lastLetters: Record<string, string> = {
  å: '{',
  ä: '|',
  æ: '|',
  ö: '}',
  ø: '}',
  ü: 'y',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * A text as a key whose plain byte order is the Swedish order (T15): å, ä and ö after z in that order, é as e,
 * w after v, large letters as small.
 */
export const swedishSortKey = (text: string): string =>
  text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöøüßðđþł]/g, (letter) => lastLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .slice(0, LONGEST);
