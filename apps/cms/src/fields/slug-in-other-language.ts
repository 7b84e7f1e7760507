import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload';
import { heldBy } from './held-by';
import { freeSlug, holderOf } from './slug-supply';
import { localized } from '../hooks/address-of';
import { refuseField } from '../labels/refuse-field';
import { property } from '../validation/property';

/**
 * A save carries the languages that are not being written along, and their addresses may have gone to another since:
 * a draft holds none, nor does an older version. Restored, the document keeps today's address or gets a free one;
 * published, it is refused, since an editor has chosen the address.
 */
export const keepOtherLanguage =
  (collection: CollectionSlug): FieldHook =>
  async ({ value, data, originalDoc, siblingDocWithLocales, req }) => {
    const locale = req.locale === 'en' ? 'sv' : 'en';
    const slug = localized(siblingDocWithLocales, 'slug', locale);
    const id: string | undefined = originalDoc?.id;
    const isPublishing = data?._status === 'published';
    if (!slug || !id || !(req.context.isRestoringVersion || isPublishing)) return value;
    const holder = await holderOf(req, collection, slug, id, locale);
    if (!holder) return value;
    if (!req.context.isRestoringVersion)
      throw refuse(req, collection, locale, heldBy(slug, holder));
    const today = localized(await rowOf(req, collection, id), 'slug', locale);
    const free = today ?? (await freeSlug(req, collection, slug, id, locale));
    Object.assign(property(siblingDocWithLocales, 'slug') ?? {}, { [locale]: free });
    return value;
  };

const rowOf = (req: PayloadRequest, collection: CollectionSlug, id: string) =>
  req.payload.db.findOne({ collection, where: { id: { equals: id } }, req });

const refuse = (
  req: PayloadRequest,
  collection: CollectionSlug,
  locale: 'sv' | 'en',
  why: ReturnType<typeof heldBy>,
) => {
  const inLanguage = {
    sv: { sv: 'På svenska', en: 'In Swedish' },
    en: { sv: 'På engelska', en: 'In English' },
  }[locale];
  return refuseField(req, {
    collection,
    path: 'slug',
    label: { sv: 'Adress', en: 'Address' },
    why: { sv: `${inLanguage.sv}: ${why.sv}`, en: `${inLanguage.en}: ${why.en}` },
  });
};
