import organisationsnummer from 'organisationsnummer';
import personnummer from 'personnummer';

/**
 * `202100-2361` from any way of writing it, or undefined when it is no organisation number.
 * The library also accepts a personnummer (public-sector 0.10), so the third digit must be at
 * least 2 and the number must not be a person's.
 */
export const organisationNumber = (value: string): string | undefined => {
  const digits = value.replace(/[\s\p{Pd}]/gu, '');
  const isOrganisation =
    /^\d{2}[2-9]\d{7}$/.test(digits) &&
    organisationsnummer.valid(digits) &&
    !personnummer.valid(digits);
  return isOrganisation ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined;
};

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
