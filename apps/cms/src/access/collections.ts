import type { CollectionConfig, GlobalConfig } from 'payload';
import { commentHandlers } from './comments';
import * as may from './rules';

type CollectionAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'admin' | 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'
  >
>;

const inAdmin: CollectionAccess['admin'] = ({ req }) => Boolean(req.user);

/** Every collection states every rule, since Payload allows what has none. */
export const contentAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.writersUnlessPublishing,
  read: may.publishedOrSignedIn,
  readVersions: may.signedIn,
  update: may.writersUnlessPublishing,
  delete: may.trashOwnDraftOrDestroy,
  unlock: may.nobody,
};

/** For content with a date of publication. */
export const datedAccess: CollectionAccess = { ...contentAccess, read: may.releasedOrSignedIn };

/** For content that is shown for a period. */
export const messageAccess: CollectionAccess = { ...contentAccess, read: may.showingOrSignedIn };

export const supportAccess: CollectionAccess = {
  ...contentAccess,
  create: may.writers,
  read: may.untrashedOrSignedIn,
  update: may.editors,
  delete: may.trashOrDestroy,
};

export const redirectAccess: CollectionAccess = {
  ...contentAccess,
  create: may.editors,
  read: may.anyone,
  update: may.editors,
  delete: may.editors,
};

/** For functions, which visitors cannot read. */
export const functionAccess: CollectionAccess = {
  ...contentAccess,
  create: may.editors,
  read: may.signedIn,
  readVersions: may.nobody,
  update: may.editors,
  delete: may.administrators,
};

/** For publication packages, which stay as they were published. */
export const packageAccess: CollectionAccess = {
  ...functionAccess,
  read: may.writers,
  update: may.editorsUnlessPublished,
  delete: may.editorsUnlessPublished,
};

export const userAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.administrators,
  // Editors must see the name of a colleague who has a document locked; the other fields have rules of their own.
  read: may.signedIn,
  readVersions: may.nobody,
  update: may.administratorsOrSelf,
  delete: may.administrators,
  unlock: may.administrators,
};

export const commentAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: commentHandlers,
  readVersions: may.nobody,
  update: commentHandlers,
  delete: may.nobody,
  unlock: may.nobody,
};

/** For texts that comments are answered with. */
export const templateAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.registrarsAndEditors,
  read: may.signedIn,
  readVersions: may.nobody,
  update: may.registrarsAndEditors,
  delete: may.registrarsAndEditors,
  unlock: may.nobody,
};

export const auditLogAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: may.administrators,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

/** For the figures of the report, which only code writes. */
export const reportAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: may.registrarsAndEditors,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

/** What was disposed of, and by which decisions; written by the job only. */
export const disposalAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: may.registrarsAndAdministrators,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

/** For what the steps of comments publish, which only code writes. */
export const answeredAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: may.publishedUnlessRegistrar,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

/** For what staff read, and only code writes. */
export const noteAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: may.signedIn,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

export const closedAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  read: may.nobody,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

/** Public from the date of publication; written by hooks only. */
export const newsIndexAccess: CollectionAccess = { ...closedAccess, read: may.pastOrSignedIn };

/** For a global that is no longer edited. */
export const archiveAccess = {
  read: may.anyone,
  readVersions: may.signedIn,
  update: may.nobody,
} satisfies GlobalConfig['access'];

export const globalAccess = {
  read: may.anyone,
  readVersions: may.signedIn,
  update: may.editors,
} satisfies GlobalConfig['access'];

/** For a global that visitors cannot read. */
export const staffGlobalAccess = {
  ...globalAccess,
  read: may.signedIn,
} satisfies GlobalConfig['access'];

/** For rules that editors are held to. */
export const ruleGlobalAccess = {
  ...staffGlobalAccess,
  update: may.administrators,
} satisfies GlobalConfig['access'];
