import type { Locale } from '@regionwebb/content/locales';
import { findDocuments, type Collections } from './find-documents';
import { inText, shown } from './shown-fields';

type Addressed = 'news' | 'offices' | 'partnerships' | 'pages';

/** One published document with everything that its page shows, or undefined where the language has none. */
export async function getDocument<Slug extends Addressed>(
  collection: Slug,
  locale: Locale,
  address: { slug: string } | { path: string },
): Promise<Collections[Slug] | undefined> {
  const [[field, value] = ['slug']] = Object.entries(address);
  const { docs } = await findDocuments(collection, {
    locale,
    where: { [field]: { equals: value } },
    demands: [field],
    populate: shown,
    // The page asks for its news by itself; the editors' list of them costs a walk through all articles.
    ...(collection === 'offices' || collection === 'partnerships'
      ? { joins: { news: false } }
      : {}),
    depth: 2,
    limit: 1,
    pagination: false,
    shows: [...inText, 'topics', 'organisations'],
  });
  return docs[0];
}
