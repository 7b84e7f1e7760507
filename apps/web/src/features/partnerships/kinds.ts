import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';

export type Kind = NonNullable<Partnership['kind']>;

/** The kinds in order, with their names in addresses. */
const inAddress: Record<Kind, Record<Locale, string>> = {
  agreement: { sv: 'avtal', en: 'agreement' },
  association: { sv: 'forbund', en: 'association' },
  arena: { sv: 'arena', en: 'arena' },
  office: { sv: 'kontor', en: 'office' },
  project: { sv: 'projekt', en: 'project' },
};
const parameter: Record<Locale, string> = { sv: 'typ', en: 'kind' };

export const kinds: readonly Kind[] = ['agreement', 'association', 'arena', 'office', 'project'];

/** The names of the kinds in addresses. */
export const kindInAddress = (locale: Locale): string[] =>
  kinds.map((kind) => inAddress[kind][locale]);

/** The kind in a query; undefined, for all kinds, where there is none or an unknown one. */
export function readKind(
  locale: Locale,
  query: Record<string, string | string[] | undefined>,
): Kind | undefined {
  const value = query[parameter[locale]];
  return kinds.find((kind) => inAddress[kind][locale] === value);
}

/** The address of the list, of one kind or of all. */
export function partnershipsAddress(locale: Locale, kind?: Kind): string {
  const path = pathFor({ section: 'partnerships' }, locale);
  return kind ? `${path}?${parameter[locale]}=${inAddress[kind][locale]}` : path;
}
