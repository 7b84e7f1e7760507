import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

/** The offices that have a page in the language, in the order that editors have given them. */
export async function listOffices(locale: Locale) {
  const { docs } = await findDocuments('offices', {
    locale,
    where: { slug: { exists: true } },
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
    limit: 200,
    pagination: false,
    shows: ['media'],
  });
  return docs;
}
