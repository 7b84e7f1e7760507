import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

/** The partnerships that have a page in the language. */
export async function listPartnerships(locale: Locale) {
  const { docs } = await findDocuments('partnerships', {
    locale,
    where: { slug: { exists: true } },
    select: { name: true, slug: true, summary: true, kind: true, logo: true },
    sort: 'sortKey',
    depth: 1,
    limit: 500,
    pagination: false,
    shows: ['media'],
  });
  return docs;
}
