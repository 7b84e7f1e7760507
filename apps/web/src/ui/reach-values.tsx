import type { Locale } from '@regionwebb/content/locales';
import { addressLines, type PostalParts, formatPhone, telHref } from '../format/addresses';
import { Address } from './address';

interface Localized {
  locale: Locale;
}

/** The value of a label: a number to call, or undefined so that the label goes too (T7, T14). */
export const phoneValue = (phone: string | null | undefined, { locale }: Localized) =>
  phone ? <a href={telHref(phone)}>{formatPhone(phone, locale)}</a> : undefined;

/** The value of a label: a mailbox, spelled out (E2). */
export const mailValue = (email: string | null | undefined) =>
  email ? <a href={`mailto:${email}`}>{email}</a> : undefined;

/** The value of a label: an address of which at least one line is known (T7, T12). */
export const addressValue = (parts: PostalParts | null | undefined, { locale }: Localized) =>
  addressLines(parts, locale).length > 0 ? <Address address={parts} locale={locale} /> : undefined;
