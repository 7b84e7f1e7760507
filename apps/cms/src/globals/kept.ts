import type { GlobalConfig } from 'payload';
import { globalAccess } from '../access/collections';
import { refuseStaleGlobal } from '../features/edit-locks/stale-save';
import { groups } from '../translations/admin-words';

/** What all globals share: open to read, editors' to change, every version kept (R1, R2). Saved is live. */
export const kept = {
  access: globalAccess,
  versions: { max: 0 },
  hooks: { beforeValidate: [refuseStaleGlobal] },
  admin: { group: groups.site, hideAPIURL: true },
} satisfies Partial<GlobalConfig>;
