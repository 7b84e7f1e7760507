import type { Locale } from '@regionwebb/content/locales';
import { findAll } from './find-all';

/** The pages right below a page that editors show in menus, in the order of their addresses. */
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
    demands: ['path'],
    select: { title: true, path: true, ingress: true },
    sort: 'path',
  });
}
