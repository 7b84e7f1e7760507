import type { User } from '@regionwebb/content/payload-types';
import { hasRole } from './roles';

/**
 * Whether a list offers somebody to change, publish or throw away many documents at once. Authors save drafts one by one,
 * registrars change comments, and users are the administrators' to change.
 */
export const mayChangeMany = (
  user: Pick<User, 'role'> | null | undefined,
  collection: string,
): boolean => {
  if (hasRole(user, 'administrator')) return true;
  if (collection === 'comments') return hasRole(user, 'editor', 'registrar');
  return collection !== 'users' && hasRole(user, 'editor');
};
