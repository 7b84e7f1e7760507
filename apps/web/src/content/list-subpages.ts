import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

/** The pages right below a page that editors show in menus, in the order of their addresses. */
export async function listSubpages(locale: Locale, parent: string) {
  const { docs } = await findDocuments('pages', {
    locale,
    where: {
      and: [
        { parent: { equals: parent } },
        { inMenu: { equals: true } },
        { path: { exists: true } },
      ],
    },
    select: { title: true, path: true, ingress: true },
    sort: 'path',
    limit: 200,
    pagination: false,
  });
  return docs;
}
