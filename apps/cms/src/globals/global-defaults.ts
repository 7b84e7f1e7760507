import type { GlobalConfig } from 'payload';
import { globalAccess } from '../access/collections';
import { refuseStaleGlobal } from '../features/edit-locks/stale-save';
import { groups } from '../translations/admin-words';

/** The settings that all globals share. They have no drafts; every version is kept (R1, R2). */
export const globalDefaults = {
  access: globalAccess,
  versions: { max: 0 },
  hooks: { beforeValidate: [refuseStaleGlobal] },
  admin: { group: groups.site, hideAPIURL: true },
} satisfies Partial<GlobalConfig>;
