import type { Addressed } from '@regionwebb/content/paths';
import type { Operation } from './attempts';

export const nobody = '';
const all = 'visitor registrar author editor administrator';
const staff = 'registrar author editor administrator';
const writers = 'author editor administrator';
const editors = 'editor administrator';
const registrarsAndEditors = 'registrar editor administrator';
const administrators = 'administrator';

export type Row = Partial<Record<Operation, string>>;

const content: Row = {
  read: all,
  readDraft: staff,
  readTrash: staff,
  readVersions: staff,
  createDraft: writers,
  create: editors,
  saveDraft: writers,
  save: editors,
  publish: editors,
  unpublish: editors,
  trash: editors,
  trashDraft: editors,
  trashOwnDraft: writers,
  destroy: administrators,
};
const closed: Row = { read: nobody, create: nobody, save: nobody, destroy: nobody };

/** Who has access, per collection and operation, by every API: collections with pages on the site. */
export const withPages: Record<string, Row> = {
  news: content,
  pages: content,
  offices: content,
  partnerships: content,
} satisfies Record<Addressed, Row>;

/** Collections that are shown within pages. */
export const shownOnPages: Record<string, Row> = {
  contacts: content,
  organisations: content,
  topics: content,
  'important-messages': content,
};

/** All other collections. */
export const others: Record<string, Row> = {
  media: {
    read: all,
    readTrash: staff,
    readVersions: staff,
    create: writers,
    save: editors,
    trash: editors,
    destroy: administrators,
  },
  redirects: { read: all, create: editors, save: editors, destroy: editors },
  functions: {
    read: staff,
    create: editors,
    save: editors,
    destroy: administrators,
  },
  packages: { read: writers, create: editors, save: editors, destroy: editors },
  users: {
    read: staff,
    create: administrators,
    save: administrators,
    destroy: administrators,
  },
  // Of no function; members are in access/comments.int.test.ts.
  comments: { read: 'registrar', create: nobody, save: 'registrar', destroy: nobody },
  // What is published; what was is for registrars (features/answered-comments).
  'answered-comments': { ...closed, read: all },
  'answer-templates': {
    read: staff,
    create: registrarsAndEditors,
    save: registrarsAndEditors,
    destroy: registrarsAndEditors,
  },
  listings: { ...closed, read: all },
  references: closed,
  changes: closed,
  counters: closed,
  notes: { ...closed, read: staff },
  notifications: closed,
  'work-items': closed,
  'page-days': { ...closed, read: registrarsAndEditors },
  'disposal-protocols': { ...closed, read: 'registrar administrator' },
  'audit-log': { ...closed, read: administrators },
  'payload-jobs': closed,
  'payload-kv': closed,
  // Payload's locks of open documents.
  'payload-locked-documents': { read: staff, create: staff, save: staff, destroy: staff },
};
