import parsePhoneNumber from 'libphonenumber-js';

/** Numbers that are dialled as they stand, from anywhere in Sweden. */
const shortNumbers = new Set(['112', '1177', '11313', '11414']);

/** `+46311234567` (E.164) from `031-123 45 67`, a short number as it is, or undefined. */
export const phoneNumber = (value: string): string | undefined => {
  const trimmed = value.trim();
  if (shortNumbers.has(trimmed)) return trimmed;
  const parsed = parsePhoneNumber(trimmed, 'SE');
  return parsed?.isPossible() ? parsed.number : undefined;
};
