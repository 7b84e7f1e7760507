import type { Locale } from '@regionwebb/content/locales';
import { addressLines, type PostalParts, formatPhone, telHref } from '../format/addresses';
import { Address } from './address';

interface Localized {
  locale: Locale;
}

/** A telephone link as the value of a label, or undefined so that the label is left out too (T7, T14). */
export const phoneValue = (phone: string | null | undefined, { locale }: Localized) =>
  phone ? <a href={telHref(phone)}>{formatPhone(phone, locale)}</a> : undefined;

/** A mail link as the value of a label, with the address as text (E2). */
export const mailValue = (email: string | null | undefined) =>
  email ? <a href={`mailto:${email}`}>{email}</a> : undefined;

/** An address as the value of a label, where it has at least one line (T7, T12). */
export const addressValue = (parts: PostalParts | null | undefined, { locale }: Localized) =>
  addressLines(parts, locale).length > 0 ? <Address address={parts} locale={locale} /> : undefined;
