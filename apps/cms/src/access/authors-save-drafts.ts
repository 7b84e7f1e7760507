import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { hasRole } from './roles';
import { propertyOf } from '../validation/unknown-values';
import { translate } from '../translations/translate';

const REFUSAL = {
  sv: 'Skribenter sparar utkast. Be en redaktör att publicera eller avpublicera.',
  en: 'Authors save drafts. Ask an editor to publish or unpublish.',
};

/**
 * Refuses an author's save that is not a draft, since it would change what the public reads. Access rules do not see
 * whether a save is a draft. A save that only moves a document to the trash is left to the access rules.
 */
export const authorsSaveDrafts: CollectionBeforeOperationHook = (call) => {
  const { args, overrideAccess, req } = call;
  const isDraft = 'draft' in args && args.draft === true;
  const isPublicSave = !isDraft && !isTrashing(args) && isSaving(call);
  if (isPublicSave && !overrideAccess && hasRole(req.user, 'author')) {
    throw new APIError(translate(req, REFUSAL), 403, undefined, true);
  }
  return args;
};

const saves: unknown[] = ['create', 'update', 'restoreVersion'];

const isSaving = (call: object): boolean => saves.includes(propertyOf(call, 'operation'));

const isTrashing = (args: object): boolean => {
  const data = propertyOf(args, 'data');
  const names = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  return names.join() === 'deletedAt' && Boolean(propertyOf(data, 'deletedAt'));
};
