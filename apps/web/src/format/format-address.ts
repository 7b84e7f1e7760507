import type { Locale } from '@regionwebb/content/locales';
import { countryName } from './country-name';
import { formatPostalCode } from './format-postal-code';

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
 * Name, street, code and town, each a line; the country last, unless it is Sweden and the reader is there (T12). The town
 * is the same in every language, as the post reads it.
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
