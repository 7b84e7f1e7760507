import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Numbers that are dialled as they stand, which the library does not know (public-sector 3.5). */
const shortNumbers = new Set(['112', '1177', '11313', '11414']);

/** `+46311234567` (E.164) from `031-123 45 67`, a short number as it is, or undefined. */
export const phoneNumber = (value: string): string | undefined => {
  const short = value.replace(/[\s-]/g, '');
  if (shortNumbers.has(short)) return short;
  const international = value.trim().replace(/^00/, '+');
  if (/\p{L}/u.test(international)) return undefined;
  const parsed = parsePhoneNumberFromString(international, 'SE');
  return parsed?.isPossible() ? parsed.number : undefined;
};
