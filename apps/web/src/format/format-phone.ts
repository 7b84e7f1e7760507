import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Locale } from '@regionwebb/content/locales';
import { keepTogether } from './nbsp';

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

/** 112, 1177, 11414 and their like, which are dialled as they stand. */
const isShort = (digits: string): boolean => /^\d{3,5}$/.test(digits);

const parse = (stored: string) =>
  isShort(stored.replace(/[\s-]/g, '')) ? undefined : parsePhoneNumberFromString(stored, 'SE');
