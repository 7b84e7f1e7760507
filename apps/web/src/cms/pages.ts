import type { Locale } from '@regionwebb/content/locales';
import { findAll, findDocuments } from './documents';

/** The ancestors of the page at this path, topmost first; those without an edition in the language are skipped. */
export async function listAncestors(locale: Locale, path: string) {
  const above = pathsAbove(path);
  if (above.length === 0) return [];
  const { docs } = await findDocuments('pages', {
    locale,
    where: { path: { in: above } },
    select: { title: true, path: true },
    limit: above.length,
    pagination: false,
  });
  return above.flatMap((each) => docs.find((page) => page.path === each) ?? []);
}

/** `a/b/c` → `a`, `a/b`. */
const pathsAbove = (path: string): string[] => {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
};

/** The children of a page that editors show in menus, in the order of their addresses. */
export async function listSubpages(locale: Locale, parent: string) {
  return findAll('pages', {
    locale,
    where: {
      and: [
        { parent: { equals: parent } },
        { inMenu: { equals: true } },
        { path: { exists: true } },
      ],
    },
    required: ['path'],
    select: { title: true, path: true, ingress: true },
    sort: 'path',
  });
}
