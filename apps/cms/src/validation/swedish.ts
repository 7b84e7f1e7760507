import organisationsnummer from 'organisationsnummer';
import personnummer from 'personnummer';

/**
 * `202100-2361` from any spacing, or undefined when invalid. The library also accepts a personnummer (public-sector
 * 0.10), so the third digit must be at least 2 and the number no valid personnummer.
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

/** Å, ä and ö as the three ASCII characters after z, and how other Nordic and German letters are sorted. */
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
 * A key whose byte order is the Swedish alphabetical order (T15): å, ä and ö after z, é as e, w after v, ignoring case.
 * At most 120 characters.
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
