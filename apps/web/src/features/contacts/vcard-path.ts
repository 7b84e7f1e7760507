import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';

/** Where a contact is fetched as a file: `/kontakt/<id>/vcard`. */
export const vcardPath = (id: string, locale: Locale): string =>
  `${pathFor({ section: 'contacts' }, locale)}/${encodeURIComponent(id)}/vcard`;
