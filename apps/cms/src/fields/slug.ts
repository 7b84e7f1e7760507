import { reservedSegments } from '@regionwebb/content/segments';
import type { CollectionSlug, FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import {
  uniqueSlug,
  hasBeenPublished,
  slugConflict,
  findSlugHolder,
} from '../features/slugs/unique-slug';
import { propertyOf } from '../validation/unknown-values';
import { slugOf } from '../validation/addresses';
import { checkOtherSlug } from '../features/slugs/check-other-slug';
import { translate } from '../translations/translate';
import { needsAddress } from '../features/publishing/needs-address';

type Source = 'title' | 'name';

/**
 * The last part of the address, unique in each language (T16, T17). It follows the title until the document is first
 * published or an editor types a slug.
 */
export const slugField = (collection: CollectionSlug, source: Source): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  unique: true,
  index: true,
  label: { sv: 'Adress', en: 'Address' },
  admin: {
    position: 'sidebar',
    description: {
      sv: 'Sista ledet i webbadressen. Görs av rubriken när fältet är tomt. Ändrar du den på något som är publicerat leder den gamla adressen vidare.',
      en: 'The last part of the web address, made from the title when empty. The old address of something published leads on to the new one.',
    },
  },
  hooks: {
    beforeValidate: [fill(collection, source)],
    beforeChange: [checkOtherSlug(collection, source)],
    // Undefined rather than null, so that a copy has no address in any language.
    beforeDuplicate: [() => undefined],
  },
  validate: refuse(collection, source),
});

const fill =
  (collection: CollectionSlug, source: Source): FieldHook =>
  async ({ value, data, originalDoc, siblingData, req }) => {
    const locale = req.locale === 'en' ? 'en' : 'sv';
    const title = text(data?.[source]) || text(originalDoc?.[source]);
    const typed = slugOf(text(value), locale);
    const before = { slug: text(originalDoc?.slug), title: text(originalDoc?.[source]) };
    const isRetitled =
      typed === before.slug &&
      before.title !== title &&
      isMadeFrom(before.slug, before.title, locale);
    const followsTitle = isRetitled && !(await hasBeenPublished(req, collection, originalDoc?.id));
    // A restored version gets its slug back, unless that is taken now.
    if (req.context.isRestoringVersion && typed !== '' && before.slug !== '') {
      return (await findSlugHolder(req, collection, typed, originalDoc?.id)) ? before.slug : typed;
    }
    if (typed !== '' && !followsTitle) return typed;
    const wanted = slugOf(title, locale);
    if (wanted !== '') return uniqueSlug(req, collection, wanted, originalDoc?.id);
    if (before.slug !== '') return null;
    // Left out rather than null, which a unique index of MongoDB allows only once.
    Reflect.deleteProperty(siblingData, 'slug');
    return undefined;
  };

const isMadeFrom = (slug: string, title: string, locale: 'sv' | 'en'): boolean =>
  slug.replace(/-\d+$/, '') === slugOf(title, locale).replace(/-\d+$/, '');

const refuse =
  (collection: CollectionSlug, source: Source): TextFieldSingleValidation =>
  async (value, { data, id, req }) => {
    const locale = req.locale === 'en' ? 'en' : 'sv';
    const isPublished = propertyOf(data, '_status') === 'published';
    if (!value) {
      return !isPublished || translate(req, needsAddress(text(propertyOf(data, source)), locale));
    }
    const isAtTop = collection === 'pages' && !(data && 'parent' in data && data.parent);
    // What is unpublished may keep an address that has been reserved since it got it.
    if (isPublished && isAtTop && reservedSegments.has(value)) {
      return translate(req, {
        sv: `Adressen /${value} används av webbplatsen själv. Välj en annan.`,
        en: `The address /${value} belongs to the site itself. Choose another.`,
      });
    }
    const holder = await findSlugHolder(req, collection, value, id);
    return holder ? translate(req, slugConflict(value, holder)) : true;
  };

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
