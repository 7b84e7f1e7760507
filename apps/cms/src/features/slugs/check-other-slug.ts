import type { Locale } from '@regionwebb/content/locales';
import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload';
import { uniqueSlug, slugConflict, findSlugHolder } from './unique-slug';
import { localized } from '../addresses/public-addresses';
import { slugOf } from '../../validation/addresses';
import { refuseField } from '../../translations/refuse-field';
import type { Words } from '../../translations/translate';
import { needsAddress } from '../publishing/needs-address';
import { findRow } from '../redirects/follow-rename';
import { isPublishingAll, otherThan } from '../publishing/published-languages';

/**
 * Checks the slug of the language that is not being saved, which another document may have: drafts and older versions
 * reserve none. A restored version keeps the current slug or gets a free one; publishing all languages is refused, since
 * an editor chose the slug. A missing slug is made from the title.
 */
export const checkOtherSlug =
  (collection: CollectionSlug, source: 'title' | 'name'): FieldHook =>
  async ({ value, data, originalDoc, siblingDocWithLocales, req }) => {
    const locale = otherThan(req);
    const id: string | undefined = originalDoc?.id;
    const isPublishing = data?._status === 'published' && isPublishingAll(req);
    if (!id || !(req.context.isRestoringVersion || isPublishing)) return value;
    const slug = localized(siblingDocWithLocales, 'slug', locale);
    if (!slug) {
      const title = localized(siblingDocWithLocales, source, locale);
      if (isPublishing && title) {
        const wanted = slugOf(title, locale);
        if (wanted === '') throw refuse(req, collection, locale, needsAddress(title, locale));
        put(siblingDocWithLocales, locale, await uniqueSlug(req, collection, wanted, id, locale));
      }
      return value;
    }
    const holder = await findSlugHolder(req, collection, slug, id, locale);
    if (!holder) return value;
    if (!req.context.isRestoringVersion)
      throw refuse(req, collection, locale, slugConflict(slug, holder));
    const today = localized(await findRow(req, collection, id), 'slug', locale);
    const free = today ?? (await uniqueSlug(req, collection, slug, id, locale));
    put(siblingDocWithLocales, locale, free);
    return value;
  };

const put = (row: Record<string, unknown> | undefined, locale: Locale, slug: string): void => {
  if (row) Object.assign(row, { slug: Object.assign({}, row.slug, { [locale]: slug }) });
};

const refuse = (req: PayloadRequest, collection: CollectionSlug, locale: Locale, why: Words) => {
  const inLanguage = {
    sv: { sv: 'Det gäller den svenska sidan.', en: 'This is about the Swedish page.' },
    en: { sv: 'Det gäller den engelska sidan.', en: 'This is about the English page.' },
  }[locale];
  return refuseField(req, {
    collection,
    path: 'slug',
    label: { sv: 'Adress', en: 'Address' },
    why: { sv: `${inLanguage.sv} ${why.sv}`, en: `${inLanguage.en} ${why.en}` },
  });
};
