import { keepTogether, countryName } from './text';
import type { Locale } from '@regionwebb/content/locales';
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** `411 06` with a fixed space (T11, T12); codes of other countries as they are stored. */
export const formatPostalCode = (code: string, country: string): string =>
  keepTogether(country === 'SE' ? code.replace(/^\s*(\d{3})\s*(\d{2})\s*$/, '$1 $2') : code);

/** A visiting address or a postal address; they are different fields of their document (T13). */
export interface PostalParts {
  recipient?: string | null;
  building?: string | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  country?: string | null;
}

/**
 * Name, street, code and town, one line each; the country last, unless it is Sweden and the page is Swedish (T12). The town
 * is the same in every language, for the postal service.
 */
export const addressLines = (address: PostalParts | null | undefined, locale: Locale): string[] => {
  const { recipient, building, street, postalCode, city, country } = address ?? {};
  const land = country ?? 'SE';
  const code = postalCode ? formatPostalCode(postalCode, land) : '';
  const town = [code, city?.trim()].filter(Boolean).join(' ');
  const lines = [recipient, building, street, town].map((line) => line?.trim() ?? '');
  const written = lines.filter((line) => line !== '');
  const isAbroad = land !== 'SE' || locale !== 'sv';
  return written.length > 0 && isAbroad ? [...written, countryName(land, locale)] : written;
};

/** `031-123 45 67` on Swedish pages, `+46 31 123 45 67` on English ones; foreign numbers always so, short ones as they are (T14). */
export const formatPhone = (stored: string, locale: Locale): string => {
  const number = parse(stored);
  if (!number) return keepTogether(stored);
  const isNational = locale === 'sv' && number.country === 'SE';
  return keepTogether(isNational ? number.formatNational() : number.formatInternational());
};

/** `tel:+46311234567`, `tel:1177`; undefined for what cannot be dialled. */
export const telHref = (stored: string): string | undefined => {
  const short = stored.replace(/[\s-]/g, '');
  if (isShort(short)) return `tel:${short}`;
  return parse(stored)?.getURI();
};

/** 112, 1177, 11414 and the like, which are dialled as they are. */
const isShort = (digits: string): boolean => /^\d{3,5}$/.test(digits);

const parse = (stored: string) =>
  isShort(stored.replace(/[\s-]/g, '')) ? undefined : parsePhoneNumberFromString(stored, 'SE');
