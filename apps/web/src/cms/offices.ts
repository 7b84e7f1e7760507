import type { Locale } from '@regionwebb/content/locales';
import { findAll } from './documents';

/** The offices that have a page in the language, in the editors' order. */
export async function listOffices(locale: Locale) {
  return findAll('offices', {
    locale,
    where: { slug: { exists: true } },
    required: ['slug'],
    select: {
      name: true,
      slug: true,
      city: true,
      country: true,
      ingress: true,
      image: true,
      visitingAddress: true,
      phone: true,
      email: true,
    },
    sort: 'order,createdAt',
    depth: 1,
    tags: ['media'],
  });
}
