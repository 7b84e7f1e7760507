import type { Locale } from '@regionwebb/content/locales';
import { findAll } from './documents';

/** The partnerships that have a page in the language. */
export async function listPartnerships(locale: Locale) {
  return findAll('partnerships', {
    locale,
    where: { slug: { exists: true } },
    required: ['slug'],
    select: { name: true, slug: true, summary: true, kind: true, logo: true, period: true },
    sort: 'sortKey',
    depth: 1,
    tags: ['media'],
  });
}
