import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { childrenOf, type Id } from './page-tree';
import { localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';
import { translate } from '../../translations/translate';

/**
 * Refuses to unpublish, trash or delete a page above published pages, whose addresses and breadcrumbs contain it.
 */
export const refuseOrphans: {
  onOperation: CollectionBeforeOperationHook;
  onChange: CollectionBeforeChangeHook;
  onDelete: CollectionBeforeDeleteHook;
} = {
  // Later hooks do not see whether the save is a draft, which leaves the published page.
  onOperation: (call) => {
    const operation: unknown = propertyOf(call, 'operation');
    if (operation === 'update' || operation === 'restoreVersion') {
      call.req.context[IS_DRAFT] = propertyOf(call.args, 'draft') === true;
    }
    return call.args;
  },
  onChange: async ({ data, operation, originalDoc, req }) => {
    const isUnpublished = data._status === 'draft' && req.context[IS_DRAFT] === false;
    if (operation === 'update' && (data.deletedAt || isUnpublished)) {
      await refuse(req, originalDoc?.id);
    }
    return data;
  },
  onDelete: ({ id, req }) => refuse(req, id),
};

const IS_DRAFT = 'isSavingPageDraft';
const MAX_TITLES = 5;

const refuse = async (req: PayloadRequest, id: Id): Promise<void> => {
  const published = (await childrenOf(req, id)).filter(
    (child) => propertyOf(child, '_status') === 'published' && !propertyOf(child, 'deletedAt'),
  );
  if (published.length === 0) return;
  const titles = published
    .slice(0, MAX_TITLES)
    .map((child) => `”${localized(child, 'title', 'sv')}”`);
  const rest = published.length - titles.length;
  const listed = titles.join(', ');
  const refusal = {
    sv: `Det finns publicerade sidor under den här, ${listed}${rest > 0 ? ` och ${rest} till` : ''}. Avpublicera eller flytta dem först.`,
    en: `Below this page there are published ones, ${listed}${rest > 0 ? ` and ${rest} more` : ''}. Unpublish or move them first.`,
  };
  throw new APIError(translate(req, refusal), 409, undefined, true);
};
