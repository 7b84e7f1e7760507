import { isLocale, type Locale } from '@regionwebb/content/locales';
import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';
import { keepingLocale } from '../../database/transactions';
import { propertyOf } from '../../validation/unknown-values';
import { translate, type Words } from '../../translations/translate';
import { collectionIn, languageStates } from './language-state';
import { recordUnpublishing } from './published-languages';

const NOT_PUBLISHED: Record<Locale, Words> = {
  sv: {
    sv: 'Det är inte publicerat på svenska. Ladda om sidan för att se vad som är ute.',
    en: 'It is not published in Swedish. Reload the page to see what is out.',
  },
  en: {
    sv: 'Det är inte publicerat på engelska. Ladda om sidan för att se vad som är ute.',
    en: 'It is not published in English. Reload the page to see what is out.',
  },
};

/**
 * `POST /api/languages/<collection>/<id>/unpublish?locale=en`: unpublishes one language, or the document if the other is
 * not published. Unpublished changes in both languages stay in the latest version (decisions/005).
 */
export const unpublishLanguage: Endpoint = {
  path: '/languages/:collection/:id/unpublish',
  method: 'post',
  handler: async (req) => {
    const collection = collectionIn(req);
    const id = req.routeParams?.id;
    const locale = req.searchParams.get('locale') ?? '';
    if (!req.user || !collection || typeof id !== 'string' || !isLocale(locale))
      return Response.json({ errors: [{ kind: 'document' }] }, { status: 404 });
    const states = await languageStates(req, collection, id);
    if (!states[locale].isPublished)
      throw new APIError(translate(req, NOT_PUBLISHED[locale]), 409, undefined, true);
    const other = locale === 'sv' ? 'en' : 'sv';
    const options = { collection, id, depth: 0, user: req.user, req };
    if (!states[other].isPublished) {
      await req.payload.update({
        ...options,
        data: { _status: 'draft' },
        locale,
        overrideAccess: false,
      });
    } else {
      const data = await publishedIn(req, collection, id, other);
      recordUnpublishing(req, id, locale);
      const inOther = { locale: other, fallbackLocale: false } as const;
      await req.payload.update({ ...options, ...inOther, data, overrideAccess: false });
    }
    return Response.json({}, { headers: { 'cache-control': 'no-store' } });
  },
};

/** The published document in a language, with every field: missing ones would be taken from the latest draft. */
async function publishedIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  locale: Locale,
): Promise<Record<string, unknown>> {
  const read = await req.payload.findByID({
    ...{ collection, id, locale, fallbackLocale: false, draft: false, depth: 0 },
    showHiddenFields: true,
    overrideAccess: false,
    user: req.user,
    req: keepingLocale(req),
  });
  const { flattenedFields } = req.payload.collections[collection].config;
  return { ...completeData(flattenedFields, read), _status: 'published' };
}

/** Fields that forms do not send. */
const NOT_IN_FORM = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']);

function completeData(
  fields: readonly FlattenedField[],
  read: unknown,
  isRow = false,
): Record<string, unknown> {
  const entries = fields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
    .filter(({ name }) => !NOT_IN_FORM.has(name) || (isRow && name === 'id'))
    .map((field): [string, unknown] => [
      field.name,
      completeValue(field, propertyOf(read, field.name)),
    ]);
  return Object.fromEntries(entries);
}

function completeValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return completeData(field.flattenedFields, value);
  if (field.type === 'array')
    return Array.isArray(value)
      ? value.map((row: unknown) => completeData(field.flattenedFields, row, true))
      : [];
  return value ?? null;
}
