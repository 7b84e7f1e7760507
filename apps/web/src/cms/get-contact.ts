import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';
import { shown } from './shown-fields';

/** One contact whose role has a name in the language, or undefined. */
export async function getContact(id: string, locale: Locale) {
  const { docs } = await findDocuments('contacts', {
    locale,
    where: { and: [{ id: { equals: id } }, { role: { exists: true } }] },
    select: { ...shown.contacts, updatedAt: true },
    populate: shown,
    depth: 1,
    limit: 1,
    pagination: false,
    shows: ['offices', 'organisations'],
  });
  return docs[0];
}
