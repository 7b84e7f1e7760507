import type { User } from '@regionwebb/content/payload-types';

export const roles = [
  { value: 'administrator', label: { sv: 'Administratör', en: 'Administrator' } },
  { value: 'editor', label: { sv: 'Redaktör (publicerar)', en: 'Editor (publishes)' } },
  { value: 'author', label: { sv: 'Skribent (utkast)', en: 'Author (drafts)' } },
  { value: 'registrar', label: { sv: 'Registrator (kommentarer)', en: 'Registrar (comments)' } },
] as const;

export type Role = (typeof roles)[number]['value'];

/** Whether a signed-in person has one of the roles; nobody signed in has none. */
export const hasRole = (user: Pick<User, 'role'> | null | undefined, ...wanted: Role[]): boolean =>
  Boolean(user && wanted.includes(user.role));
