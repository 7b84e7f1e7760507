import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { hasRole } from './roles';
import { propertyOf } from '../validation/unknown-values';
import { say } from '../translations/say';

const REFUSAL = {
  sv: 'Skribenter sparar utkast. Be en redaktör att publicera eller avpublicera.',
  en: 'Authors save drafts. Ask an editor to publish or unpublish.',
};

/**
 * Access rules see what is saved but not whether it is saved as a draft, so this hook holds the other
 * half of the rule: an author's save must be a draft, or it would change what the public reads. To throw something
 * away and nothing else is left to the access rules.
 */
export const authorsSaveDrafts: CollectionBeforeOperationHook = (call) => {
  const { args, overrideAccess, req } = call;
  const isDraft = 'draft' in args && args.draft === true;
  const isHeld = !isDraft && !isTrashing(args) && isSaving(call);
  if (isHeld && !overrideAccess && hasRole(req.user, 'author')) {
    throw new APIError(say(req, REFUSAL), 403, undefined, true);
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
