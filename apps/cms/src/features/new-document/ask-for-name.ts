import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload';
import { translate } from '../../translations/translate';
import { isBlank, propertyOf } from '../../validation/unknown-values';

/**
 * For a collection with autosave. Payload stores an empty document as soon as the form of a new one is opened; here the
 * form asks for a name first, and drafts without one are refused (decisions/006).
 */
export const askForNameFirst = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseNameless],
  },
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: {
        ...collection.admin?.components?.views,
        create: {
          Component: '/features/new-document/new-document-view#NewDocumentView',
          path: '/create',
          exact: true,
        },
      },
    },
  },
});

/** Whether the form of a new document in a collection asks for a name first. */
export const asksForNameFirst = ({ admin }: SanitizedCollectionConfig): boolean =>
  admin.components?.views?.create !== undefined;

const NAMELESS = {
  sv: 'Skriv något här först, så att det du sparar går att hitta.',
  en: 'Write something here first, so that what you save can be found.',
};

const refuseNameless: CollectionBeforeOperationHook = (call) => {
  const { args, collection, overrideAccess, req } = call;
  const path = collection.admin.useAsTitle;
  const isDraft = propertyOf(call, 'operation') === 'create' && propertyOf(args, 'draft') === true;
  if (!isDraft || overrideAccess || !path || propertyOf(args, 'duplicateFromID')) return args;
  const name = propertyOf(propertyOf(args, 'data'), path);
  if (name === undefined || name === null || (typeof name === 'string' && isBlank(name)))
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path, message: translate(req, NAMELESS) }], req },
      req.t,
    );
  return args;
};
