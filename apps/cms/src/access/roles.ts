import type { User } from '@regionwebb/content/payload-types';

export const roles = [
  { value: 'administrator', label: { sv: 'Administratör', en: 'Administrator' } },
  { value: 'editor', label: { sv: 'Redaktör (publicerar)', en: 'Editor (publishes)' } },
  { value: 'author', label: { sv: 'Skribent (utkast)', en: 'Author (drafts)' } },
  { value: 'registrar', label: { sv: 'Registrator (kommentarer)', en: 'Registrar (comments)' } },
] as const;

export type Role = (typeof roles)[number]['value'];

/** Whether a user has one of the roles; false for an anonymous one. */
export const hasRole = (user: Pick<User, 'role'> | null | undefined, ...wanted: Role[]): boolean =>
  Boolean(user && wanted.includes(user.role));

/**
 * Whether a list lets a user edit, publish or trash several documents at once. Authors save drafts one by one, and users are
 * changed by administrators only. Comments are handled by steps, and the audit log is not changed at all.
 */
export const mayChangeInBulk = (
  user: Pick<User, 'role'> | null | undefined,
  collection: string,
): boolean => {
  if (collection === 'audit-log' || collection === 'comments') return false;
  if (hasRole(user, 'administrator')) return true;
  return collection !== 'users' && hasRole(user, 'editor');
};
