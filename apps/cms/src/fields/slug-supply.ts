import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { isReserved } from '../validation/reserved-addresses';

type Id = number | string | null | undefined;

/** Whether another document of the collection, trashed ones included, has the slug in the language of the request. */
export const isTaken = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  id: Id,
): Promise<boolean> => {
  const sameSlug: Where = { slug: { equals: slug } };
  const { totalDocs } = await req.payload.count({
    collection,
    where: id ? { and: [sameSlug, { id: { not_equals: id } }] } : sameSlug,
    locale: req.locale === 'en' ? 'en' : 'sv',
    overrideAccess: true,
    trash: true,
    req,
  });
  return totalDocs > 0;
};

/** The wanted slug, or the first of `-2`, `-3` … that nobody has; pages also keep clear of the site's own addresses. */
export const freeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  id: Id,
): Promise<string> => {
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const belongsToSite = collection === 'pages' && isReserved(slug);
    if (!belongsToSite && !(await isTaken(req, collection, slug, id))) return slug;
  }
  return `${wanted}-${Date.now()}`;
};

/** Whether any version of the document was ever public: from then on its address stands still. */
export const hasBeenPublished = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<boolean> => {
  if (!id) return false;
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
};
