import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

/** The id of what has this slug, or of the page that has this path, in the language; undefined where nothing has. */
export async function findId(
  collection: 'topics' | 'news' | 'offices' | 'partnerships' | 'pages',
  locale: Locale,
  name: string,
): Promise<string | undefined> {
  const field = collection === 'pages' ? 'path' : 'slug';
  const { docs } = await findDocuments(collection, {
    locale,
    where: { [field]: { equals: name } },
    demands: [field],
    select: { [field]: true },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.id;
}
