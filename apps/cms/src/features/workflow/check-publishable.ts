import { type Locale } from '@regionwebb/content/locales';
import {
  beforeChangeTraverseFields,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { keepingLocale } from '../../database/transactions';

interface Text {
  collection: CollectionSlug;
  id: string;
  locale: Locale;
  /** The newest version, with all languages. */
  newest: object;
}

/**
 * Validates a draft as its publication would, which Payload does not do for drafts: what is approved can be published.
 * Throws the same error, with a sentence per field. Nothing is saved.
 */
export async function checkPublishable(
  req: PayloadRequest,
  { collection, id, locale, newest }: Text,
): Promise<void> {
  const { config } = req.payload.collections[collection];
  const own = isolateObjectProperty(keepingLocale(req), ['context']);
  own.context = {};
  const read = await req.payload.findByID({
    ...{ collection, id, locale, fallbackLocale: false, draft: true, depth: 0 },
    showHiddenFields: true,
    overrideAccess: true,
    req: keepingLocale(req),
  });
  own.locale = locale;
  const doc: Record<string, unknown> = { ...read };
  const data: Record<string, unknown> = { ...structuredClone(doc), _status: 'published' };
  const docWithLocales: Record<string, unknown> = { ...structuredClone(newest), id };
  const errors: ConstructorParameters<typeof ValidationError>[0]['errors'] = [];
  await beforeChangeTraverseFields({
    id,
    collection: config,
    context: own.context,
    data,
    doc,
    docWithLocales,
    errors,
    fieldLabelPath: '',
    fields: config.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req: own,
    siblingData: data,
    siblingDoc: doc,
    siblingDocWithLocales: docWithLocales,
  });
  if (errors.length > 0) throw new ValidationError({ id, collection, errors, req }, req.t);
}
