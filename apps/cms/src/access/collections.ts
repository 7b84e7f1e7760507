import type { CollectionConfig, GlobalConfig } from 'payload';
import * as may from './rules';

type Doors = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'admin' | 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'
  >
>;

const inAdmin: Doors['admin'] = ({ req }) => Boolean(req.user);

/** Every door of every kind of collection, named one by one: a forgotten door is Payload's default, which is open. */
export const contentDoors: Doors = {
  admin: inAdmin,
  create: may.writersUnlessPublishing,
  read: may.publishedOrSignedIn,
  readVersions: may.signedIn,
  update: may.writersUnlessPublishing,
  delete: may.trashOwnDraftOrDestroy,
  unlock: may.nobody,
};

/** The same for what has a date of publication. */
export const datedDoors: Doors = { ...contentDoors, read: may.releasedOrSignedIn };

/** The same for what is shown for a period. */
export const messageDoors: Doors = { ...contentDoors, read: may.showingOrSignedIn };

export const supportDoors: Doors = {
  ...contentDoors,
  create: may.writers,
  read: may.untrashedOrSignedIn,
  update: may.editors,
  delete: may.trashOrDestroy,
};

export const redirectDoors: Doors = {
  ...contentDoors,
  create: may.editors,
  read: may.anyone,
  update: may.editors,
  delete: may.editors,
};

export const userDoors: Doors = {
  admin: inAdmin,
  create: may.administrators,
  // Whoever finds a document locked must see by whom: the name, since the other fields have rules of their own.
  read: may.signedIn,
  readVersions: may.nobody,
  update: may.administratorsOrSelf,
  delete: may.administrators,
  unlock: may.administrators,
};

export const commentDoors: Doors = {
  admin: inAdmin,
  create: may.nobody,
  // The form says that the web editors read what is written. The words as they came are the registrar's, see `text`.
  read: may.registrarsAndEditors,
  readVersions: may.nobody,
  update: may.registrarsAndEditors,
  delete: may.nobody,
  unlock: may.nobody,
};

export const closedDoors: Doors = {
  admin: inAdmin,
  create: may.nobody,
  read: may.nobody,
  readVersions: may.nobody,
  update: may.nobody,
  delete: may.nobody,
  unlock: may.nobody,
};

/** What is read in public, from its date, and written by other saves only. */
export const listingDoors: Doors = { ...closedDoors, read: may.pastOrSignedIn };

/** What is kept as it was, and written no more. */
export const archiveDoors = {
  read: may.anyone,
  readVersions: may.signedIn,
  update: may.nobody,
} satisfies GlobalConfig['access'];

export const globalDoors = {
  read: may.anyone,
  readVersions: may.signedIn,
  update: may.editors,
} satisfies GlobalConfig['access'];
