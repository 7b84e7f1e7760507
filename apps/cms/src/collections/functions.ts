import type { CollectionConfig } from 'payload';
import { functionAccess } from '../access/collections';
import { emailField } from '../fields/contact-details';
import { sortKey } from '../fields/sort-key';
import { logMembers } from '../features/audit-log/log-members';
import { releaseOfFormer } from '../features/comment-handling/release-of-former';
import { clearDeletedFunction } from '../features/owners/clear-deleted-owners';
import { groups } from '../translations/admin-words';

/** An owner of content within the authority, such as the press office, with a mailbox and members. Never public. */
export const functions: CollectionConfig = {
  slug: 'functions',
  labels: {
    singular: { sv: 'Funktion', en: 'Function' },
    plural: { sv: 'Funktioner', en: 'Functions' },
  },
  typescript: { interface: 'StaffFunction' },
  access: functionAccess,
  hooks: { afterChange: [releaseOfFormer, logMembers], beforeDelete: [clearDeletedFunction] },
  defaultSort: 'sortKey',
  admin: {
    group: groups.registers,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'mailbox', 'members'],
    listSearchableFields: ['name', 'mailbox'],
    description: {
      sv: 'De som äger innehåll: sidor, nyheter, kontor, samverkan och kontakter. Syns aldrig utåt.',
      en: 'Those who own content: pages, news, offices, partnerships and contacts. Never public.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 160,
      index: true,
      label: { sv: 'Namn', en: 'Name' },
      admin: {
        description: {
          sv: 'Till exempel Webbredaktionen eller Pressfunktionen.',
          en: 'For example The web editors or The press office.',
        },
      },
    },
    emailField('mailbox', { sv: 'Funktionsbrevlåda', en: 'Mailbox' }),
    {
      name: 'members',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      maxDepth: 0,
      label: { sv: 'Medlemmar', en: 'Members' },
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          sv: 'En medlem som skapar något för funktionen blir den som svarar för det.',
          en: 'A member who makes something for the function answers for it.',
        },
      },
    },
    sortKey('name', { localized: false }),
  ],
};
