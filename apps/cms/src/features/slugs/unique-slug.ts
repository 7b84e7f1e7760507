import { reservedSegments } from '@regionwebb/content/segments';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { localized } from '../addresses/public-addresses';
import { keepingLocale } from '../../database/transactions';
import { propertyOf } from '../../validation/unknown-values';
import type { Words } from '../../translations/translate';

type Id = number | string | null | undefined;

type Locale = 'sv' | 'en';

/** The name of another document that has the slug in a language, trashed ones included. */
export const findSlugHolder = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  id: Id,
  locale: Locale = localeOf(req),
): Promise<{ name: string; isTrashed: boolean } | undefined> => {
  const sameSlug: Where = { slug: { equals: slug } };
  // The Local API would change the locale of the request.
  const { docs } = await req.payload.db.find({
    collection,
    where: id ? { and: [sameSlug, { id: { not_equals: id } }] } : sameSlug,
    locale,
    limit: 1,
    pagination: false,
    req,
  });
  const [holder] = docs;
  if (!holder) return undefined;
  const field = req.payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const name = localized(holder, field, locale) ?? localized(holder, field, 'sv') ?? slug;
  return { name, isTrashed: Boolean(propertyOf(holder, 'deletedAt')) };
};

/** The wanted slug, or the first free one of `-2`, `-3` …; pages also avoid reserved addresses. */
export const uniqueSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  id: Id,
  locale: Locale = localeOf(req),
): Promise<string> => {
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const belongsToSite = collection === 'pages' && reservedSegments.has(slug);
    if (!belongsToSite && !(await findSlugHolder(req, collection, slug, id, locale))) return slug;
  }
  return `${wanted}-${Date.now()}`;
};

const localeOf = (req: PayloadRequest): Locale => (req.locale === 'en' ? 'en' : 'sv');

/** Whether the document was ever published in the language of the request; its slug is fixed from then on. */
export const hasBeenPublished = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<boolean> => {
  if (!id) return false;
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { 'version.slug': { exists: true } },
      ],
    },
    locale: localeOf(req),
    overrideAccess: true,
    req: keepingLocale(req),
  });
  return totalDocs > 0;
};

/** The refusal of a slug that another document has. */
export const slugConflict = (
  slug: string,
  { name, isTrashed }: { name: string; isTrashed: boolean },
): Words => ({
  sv: `Adressen ”${slug}” används redan av ”${name}”${isTrashed ? ', som ligger i papperskorgen' : ''}. Välj en annan.`,
  en: `The address “${slug}” is taken by “${name}”${isTrashed ? ', which lies in the trash' : ''}. Choose another.`,
});
