import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

/** The id of what has this slug in the language, or undefined. */
export async function findId(
  collection: 'topics' | 'offices' | 'partnerships',
  locale: Locale,
  slug: string,
): Promise<string | undefined> {
  const { docs } = await findDocuments(collection, {
    locale,
    where: { slug: { equals: slug } },
    demands: ['slug'],
    select: { slug: true },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.id;
}
