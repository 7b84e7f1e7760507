import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';
import { shown } from './shown-fields';

/** Everybody that can be reached, whose role has a name in the language. */
export async function listContacts(locale: Locale) {
  const { docs } = await findDocuments('contacts', {
    locale,
    where: { role: { exists: true } },
    select: shown.contacts,
    populate: shown,
    sort: 'role',
    depth: 1,
    limit: 1000,
    pagination: false,
    shows: ['offices', 'organisations', 'media'],
  });
  return docs;
}
