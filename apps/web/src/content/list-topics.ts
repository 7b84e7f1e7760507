import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

/** Every topic that has a name in the language. */
export async function listTopics(locale: Locale) {
  const { docs } = await findDocuments('topics', {
    locale,
    where: { slug: { exists: true } },
    select: { title: true, slug: true },
    limit: 200,
    pagination: false,
  });
  return docs;
}
