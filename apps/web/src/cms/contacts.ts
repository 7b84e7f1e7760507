import type { Locale } from '@regionwebb/content/locales';
import { findAll, findDocuments } from './documents';
import { relatedFields } from './shapes';

/** All contacts whose role has a name in the language. */
export async function listContacts(locale: Locale) {
  return findAll('contacts', {
    locale,
    where: { role: { exists: true } },
    required: ['role'],
    select: relatedFields.contacts,
    populate: relatedFields,
    sort: 'role',
    depth: 1,
    tags: ['offices', 'organisations', 'media'],
  });
}

/** One contact whose role has a name in the language, or undefined. */
export async function findContact(id: string, locale: Locale) {
  const { docs } = await findDocuments('contacts', {
    locale,
    where: { and: [{ id: { equals: id } }, { role: { exists: true } }] },
    select: { ...relatedFields.contacts, updatedAt: true },
    populate: relatedFields,
    depth: 1,
    limit: 1,
    pagination: false,
    tags: ['offices', 'organisations'],
  });
  return docs[0];
}
