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
import { findRow } from '../redirects/follow-rename';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { copyLanguage } from './copy-language';
import { isPublishingAll, isUnpublishing, recordLanguages, otherThan } from './published-languages';
import { recordWaitingDraft, saveWaitingDraft } from './save-waiting-draft';

/**
 * A collection that publishes one language at a time: that of the request, or of `publishSpecificLocale`;
 * `publishAllLocales` publishes all. The public row has only what was published in each language; unpublished changes in
 * the other language stay in the latest version (decisions/005).
 */
export const publishInLanguages = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), chooseLanguages],
    beforeChange: [readPublicRow, ...(collection.hooks?.beforeChange ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), saveWaitingDraft],
  },
  fields: [publicationStatus, ...collection.fields.map(withHook)],
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        PublishButton: '/features/document-controls/publish-button#PublishButton',
        // The sidebar says what is published, and the state of the review, in each language.
        Status: '/features/publishing/publication-status#NoStatus',
        UnpublishButton: '/features/publishing/unpublish-button#UnpublishButton',
        beforeDocumentControls: ['/features/publishing/publication-status#OpenPageLink'],
        ...collection.admin?.components?.edit,
      },
    },
  },
});

/** Shows the publication status in the sidebar. */
const publicationStatus: UIField = {
  name: 'onSite',
  type: 'ui',
  label: { sv: 'På webbplatsen', en: 'On the site' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/features/publishing/publication-status#PublicationStatus' },
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
  if (String(req.locale) === 'all')
    throw new APIError(translate(req, REFUSAL), 400, undefined, true);
  recordLanguages(req, propertyOf(args, 'publishAllLocales') === true);
  // Payload's `publishSpecificLocale` restores unpublished languages, and drops the time of the form.
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
    const row = await findRow(req, collection.slug, originalDoc?.id);
    req.context[keyFor(originalDoc?.id)] = { row };
  }
  return data;
};

/** Adds the hook to the first field, so that it runs before those that use the other language. */
const withHook = (field: Field, place: number): Field => {
  if (place > 0 || field.type !== 'text') return field;
  const hooks = [keepPublishedLanguage, ...(field.hooks?.beforeChange ?? [])];
  return { ...field, hooks: { ...field.hooks, beforeChange: hooks } };
};

/** Replaces the draft of the other language by its published text; `saveWaitingDraft` stores the draft. */
const keepPublishedLanguage: FieldHook = ({
  collection,
  originalDoc,
  req,
  siblingDocWithLocales,
  value,
}) => {
  const found = req.context[keyFor(originalDoc?.id)];
  if (!collection || !found) return value;
  req.context[keyFor(originalDoc?.id)] = undefined;
  const locale = otherThan(req);
  const isLeaving = isUnpublishing(req, originalDoc?.id, locale);
  const row = isLeaving
    ? undefined
    : publicEdition(propertyOf(found, 'row'), collection.flattenedFields, locale);
  const draft = structuredClone(siblingDocWithLocales);
  copyLanguage(collection.flattenedFields, siblingDocWithLocales, row, locale);
  recordWaitingDraft(req, originalDoc?.id, { draft, locale, isWhole: isLeaving });
  return value;
};

/** The row, or undefined where the language is not published. */
const publicEdition = (row: unknown, fields: { name: string }[], locale: Locale): unknown => {
  if (propertyOf(row, '_status') !== 'published') return undefined;
  const hasAddress = fields.some(({ name }) => name === 'slug');
  return hasAddress && !propertyOf(propertyOf(row, 'slug'), locale) ? undefined : row;
};
