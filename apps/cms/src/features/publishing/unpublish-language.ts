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
 * `POST /api/languages/<collection>/<id>/unpublish?locale=en`: takes one language from the site and leaves the other there
 * as it is; the last one that is published takes the document with it. What is written, in either language, waits in the
 * newest version (decisions/005).
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
      const data = await editionIn(req, collection, id, other);
      recordUnpublishing(req, id, locale);
      const inOther = { locale: other, fallbackLocale: false } as const;
      await req.payload.update({ ...options, ...inOther, data, overrideAccess: false });
    }
    return Response.json({}, { headers: { 'cache-control': 'no-store' } });
  },
};

/** What the public reads in a language, whole: what it leaves out would otherwise be taken from the newest draft. */
async function editionIn(
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
  return { ...withNothingLeftOut(flattenedFields, read), _status: 'published' };
}

/** Kept by the database, which a form does not send either. */
const KEPT = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']);

function withNothingLeftOut(
  fields: readonly FlattenedField[],
  read: unknown,
  isRow = false,
): Record<string, unknown> {
  const entries = fields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
    .filter(({ name }) => !KEPT.has(name) || (isRow && name === 'id'))
    .map((field): [string, unknown] => [field.name, wholeIn(field, propertyOf(read, field.name))]);
  return Object.fromEntries(entries);
}

function wholeIn(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return withNothingLeftOut(field.flattenedFields, value);
  if (field.type === 'array')
    return Array.isArray(value)
      ? value.map((row: unknown) => withNothingLeftOut(field.flattenedFields, row, true))
      : [];
  return value ?? null;
}
