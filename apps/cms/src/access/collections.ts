import type { CollectionConfig, GlobalConfig } from 'payload';
import * as may from './rules';

type CollectionAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'admin' | 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'
  >
>;

const inAdmin: CollectionAccess['admin'] = ({ req }) => Boolean(req.user);

/** Every rule is named for every collection, since Payload's default for a missing one is open. */
export const contentAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.writersUnlessPublishing,
  read: may.publishedOrSignedIn,
  readVersions: may.signedIn,
  update: may.writersUnlessPublishing,
  delete: may.trashOwnDraftOrDestroy,
  unlock: may.nobody,
};

/** The same for what has a date of publication. */
export const datedAccess: CollectionAccess = { ...contentAccess, read: may.releasedOrSignedIn };

/** The same for what is shown for a period. */
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

export const userAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.administrators,
  // Whoever finds a document locked must see by whom: the name, since the other fields have rules of their own.
  read: may.signedIn,
  readVersions: may.nobody,
  update: may.administratorsOrSelf,
  delete: may.administrators,
  unlock: may.administrators,
};

export const commentAccess: CollectionAccess = {
  admin: inAdmin,
  create: may.nobody,
  // The form says that the web editors read what is written. The words as they came are the registrar's, see `text`.
  read: may.registrarsAndEditors,
  readVersions: may.nobody,
  update: may.registrarsAndEditors,
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

/** What is read in public, from its date, and written by other saves only. */
export const newsIndexAccess: CollectionAccess = { ...closedAccess, read: may.pastOrSignedIn };

/** What is kept as it was, and written no more. */
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
