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
