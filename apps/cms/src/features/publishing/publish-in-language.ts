import { isLocale, type Locale } from '@regionwebb/content/locales';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  type FieldHook,
  type UIField,
} from 'payload';
import { rowOf } from '../redirects/follow-rename';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { takeLanguage } from './take-language';
import { isPublishingAll, isTakenDown, noteLanguages, otherThan } from './published-languages';
import { noteHeldBack, saveHeldBack } from './save-held-back';

/**
 * A collection that publishes one language at a time: the one that is written in, or the one that `publishSpecificLocale`
 * names. `publishAllLocales` publishes all. The public row holds only what has been published in each language; what is
 * written in another and waits stays in the newest version (decisions/005).
 */
export const publishInLanguages = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), chooseLanguages],
    beforeChange: [readPublicRow, ...(collection.hooks?.beforeChange ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), saveHeldBack],
  },
  fields: [onSite, ...collection.fields.map(withHook)],
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        PublishButton: '/features/publishing/publish-button#PublishButton',
        UnpublishButton: '/features/publishing/unpublish-button#UnpublishButton',
        beforeDocumentControls: ['/features/publishing/on-site#OpenPageLink'],
        ...collection.admin?.components?.edit,
      },
    },
  },
});

/** Says beside the text what the public reads of it. */
const onSite: UIField = {
  name: 'onSite',
  type: 'ui',
  label: { sv: 'På webbplatsen', en: 'On the site' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/features/publishing/on-site#OnSite' },
  },
};

const REFUSAL = {
  sv: 'Språket finns inte här. Välj sv eller en.',
  en: 'There is no such language here. Choose sv or en.',
};

const chooseLanguages: CollectionBeforeOperationHook = (call) => {
  const { args, req } = call;
  const operation = propertyOf(call, 'operation');
  if (operation !== 'create' && operation !== 'update') return args;
  const only = propertyOf(args, 'publishSpecificLocale');
  if (typeof only === 'string' && only !== '') {
    if (!isLocale(only)) throw new APIError(translate(req, REFUSAL), 400, undefined, true);
    req.locale = only;
  }
  noteLanguages(req, propertyOf(args, 'publishAllLocales') === true);
  // Payload's own way brings back what has been unpublished, and loses when the form was opened.
  return { ...args, publishSpecificLocale: undefined };
};

const keyFor = (id: unknown): string => `public-edition-${String(id)}`;

const readPublicRow: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isPublished = data._status === 'published' && operation === 'update';
  if (isPublished && !req.context.isRestoringVersion && !isPublishingAll(req)) {
    const row = await rowOf(req, collection.slug, originalDoc?.id);
    req.context[keyFor(originalDoc?.id)] = { row };
  }
  return data;
};

/** On the first field, whose hook comes before anything is made of the other language. */
const withHook = (field: Field, place: number): Field => {
  if (place > 0 || field.type !== 'text') return field;
  const hooks = [holdBack, ...(field.hooks?.beforeChange ?? [])];
  return { ...field, hooks: { ...field.hooks, beforeChange: hooks } };
};

/** Puts what the public reads of the other language in the place of its draft, which is kept for the newest version. */
const holdBack: FieldHook = ({ collection, originalDoc, req, siblingDocWithLocales, value }) => {
  const found = req.context[keyFor(originalDoc?.id)];
  if (!collection || !found) return value;
  req.context[keyFor(originalDoc?.id)] = undefined;
  const locale = otherThan(req);
  const isLeaving = isTakenDown(req, originalDoc?.id, locale);
  const row = isLeaving
    ? undefined
    : publicEdition(propertyOf(found, 'row'), collection.flattenedFields, locale);
  const draft = structuredClone(siblingDocWithLocales);
  takeLanguage(collection.flattenedFields, siblingDocWithLocales, row, locale);
  noteHeldBack(req, originalDoc?.id, { draft, locale, isWhole: isLeaving });
  return value;
};

/** Nothing where the public has no such edition: without an address there is none. */
const publicEdition = (row: unknown, fields: { name: string }[], locale: Locale): unknown => {
  if (propertyOf(row, '_status') !== 'published') return undefined;
  const hasAddress = fields.some(({ name }) => name === 'slug');
  return hasAddress && !propertyOf(propertyOf(row, 'slug'), locale) ? undefined : row;
};
