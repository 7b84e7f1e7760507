import type { Locale } from '@regionwebb/content/locales';
import { findAll } from './find-all';

/** Every topic that has a name in the language. */
export async function listTopics(locale: Locale) {
  return findAll('topics', {
    locale,
    where: { slug: { exists: true } },
    demands: ['slug'],
    select: { title: true, slug: true },
    sort: 'sortKey',
  });
}
