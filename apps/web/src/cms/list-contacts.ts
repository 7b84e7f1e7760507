import type { Locale } from '@regionwebb/content/locales';
import { findAll } from './find-all';
import { shown } from './shown-fields';

/** Everybody that can be reached, whose role has a name in the language. */
export async function listContacts(locale: Locale) {
  return findAll('contacts', {
    locale,
    where: { role: { exists: true } },
    demands: ['role'],
    select: shown.contacts,
    populate: shown,
    sort: 'role',
    depth: 1,
    shows: ['offices', 'organisations', 'media'],
  });
}
