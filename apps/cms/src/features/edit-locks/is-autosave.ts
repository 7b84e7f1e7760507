import { property } from '../../validation/property';

/** Whether the admin saves by itself, a second and a half after somebody has stopped typing. */
export const isAutosave = (query: unknown): boolean =>
  ['true', true].some((yes) => property(query, 'autosave') === yes);
