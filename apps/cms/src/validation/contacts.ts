import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A single address, trimmed, or undefined: `namn@domän.se`; no display names, lists or spaces. */
export const email = (value: string): string | undefined => {
  const typed = value.trim();
  const [local = '', domain = '', ...rest] = typed.split('@');
  if (rest.length > 0 || local === '' || typed.length > 254) return undefined;
  return localPart.test(local) && domainName.test(domain) ? typed : undefined;
};

const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainName = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;

/** Short numbers, which libphonenumber does not recognise (public-sector 3.5). */
const shortNumbers = new Set(['112', '1177', '11313', '11414']);

/** `+46311234567` (E.164) from `031-123 45 67`, a short number unchanged, or undefined. */
export const phoneNumber = (value: string): string | undefined => {
  const short = value.replace(/[\s-]/g, '');
  if (shortNumbers.has(short)) return short;
  const international = value.trim().replace(/^00/, '+');
  if (/\p{L}/u.test(international)) return undefined;
  const parsed = parsePhoneNumberFromString(international, 'SE');
  return parsed?.isPossible() ? parsed.number : undefined;
};

/** An absolute http or https address, trimmed, or undefined; other schemes, such as `javascript:`, are refused. */
export const webAddress = (value: string): string | undefined => {
  const typed = value.trim();
  if (/\s/.test(typed) || !URL.canParse(typed)) return undefined;
  const { protocol, hostname } = new URL(typed);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname.includes('.') ? typed : undefined;
};

/** The address of a link in rich text: a path or fragment here, a web address, `mailto:` or `tel:`; or undefined. */
export const linkAddress = (value: string): string | undefined => {
  const typed = value.trim();
  if (/^tel:\+?\d[\d-]*$/.test(typed) || /^#\S+$/.test(typed)) return typed;
  if (typed.startsWith('mailto:')) return email(typed.slice('mailto:'.length)) && typed;
  if (typed.startsWith('/')) return /^\/(?![/\\])\S*$/.test(typed) ? typed : undefined;
  return webAddress(typed);
};

interface Rule {
  shape: RegExp;
  write: (digits: string) => string;
}

const fourDigits: Rule = { shape: /^\d{4}$/, write: (digits) => digits };
const fiveDigits: Rule = { shape: /^\d{5}$/, write: (digits) => digits };
const swedish: Rule = {
  shape: /^[1-9]\d{4}$/,
  write: (digits) => `${digits.slice(0, 3)} ${digits.slice(3)}`,
};

const rules: Record<string, Rule> = {
  SE: swedish,
  BE: fourDigits,
  NO: fourDigits,
  DK: fourDigits,
  FI: fiveDigits,
  DE: fiveDigits,
  FR: fiveDigits,
};

/** `411 06` from any spacing (T12); undefined when invalid. Codes of countries without a rule are only trimmed. */
export const postalCode = (value: string, country: string): string | undefined => {
  const rule = rules[country];
  if (!rule) return value.trim();
  const digits = value.replace(/\s/g, '').replace(new RegExp(`^${country}-?`, 'i'), '');
  return rule.shape.test(digits) ? rule.write(digits) : undefined;
};

/** Whether a contact has a name or a picture, so that publishing it needs the person's recorded consent (V4). */
export const needsConsent = (contact: unknown): boolean => {
  if (typeof contact !== 'object' || contact === null) return false;
  const name: unknown = 'name' in contact ? contact.name : undefined;
  const image: unknown = 'image' in contact ? contact.image : undefined;
  return (typeof name === 'string' && name.trim() !== '') || Boolean(image);
};
