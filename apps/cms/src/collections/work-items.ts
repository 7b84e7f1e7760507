import type { CollectionConfig, DateField, RelationshipField, TextField } from 'payload';
import { closedAccess } from '../access/collections';
import { states } from '../features/workflow/states';
import { groups } from '../translations/admin-words';
import type { Words } from '../translations/translate';

const text = (name: string, label: Words): TextField => ({ name, type: 'text', label });

const time = (name: string, label: Words): DateField => ({ name, type: 'date', label });

const relation = (
  name: string,
  relationTo: 'users' | 'functions',
  label: Words,
): RelationshipField => ({ name, type: 'relationship', relationTo, maxDepth: 0, label });

/**
 * The work list: one row for each document and language that has a text, with what the dashboard asks for, so that each
 * of its lists is read from one index however many documents there are (decisions/015). Written by
 * `features/work-list`.
 */
export const workItems: CollectionConfig = {
  slug: 'work-items',
  labels: {
    singular: { sv: 'Rad i arbetslistan', en: 'Work item' },
    plural: { sv: 'Arbetslistan', en: 'Work list' },
  },
  access: closedAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  indexes: [
    { fields: ['document', 'about'] },
    { fields: ['writtenBy', 'state', 'changedAt'] },
    { fields: ['draftBy', 'state', 'changedAt'] },
    { fields: ['sentBy', 'state', 'changedAt'] },
    { fields: ['state', 'reviewer', 'sentAt'] },
    { fields: ['state', 'publishAt'] },
    { fields: ['isPublished', 'reviewBy'] },
    { fields: ['isPublished', 'endsAt'] },
  ],
  admin: { hidden: true, group: groups.system },
  fields: [
    // The collection, the id of the document and the language.
    { name: 'id', type: 'text', required: true, label: { sv: 'Id', en: 'Id' } },
    { name: 'about', type: 'text', required: true, label: { sv: 'Samling', en: 'Collection' } },
    {
      ...text('document', { sv: 'Dokumentets id', en: 'Id of the document' }),
      required: true,
    },
    { ...text('locale', { sv: 'Språk', en: 'Language' }), required: true },
    text('title', { sv: 'Rubrik', en: 'Title' }),
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [...states],
      label: { sv: 'Läge', en: 'State' },
    },
    {
      name: 'isPublished',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Publicerad', en: 'Published' },
    },
    text('writtenBy', { sv: 'Skriven av (id)', en: 'Written by (id)' }),
    text('changedBy', { sv: 'Ändrad av', en: 'Changed by' }),
    time('changedAt', { sv: 'Ändrad', en: 'Changed' }),
    text('sentBy', { sv: 'Skickad av (id)', en: 'Sent by (id)' }),
    text('sentName', { sv: 'Skickad av', en: 'Sent by' }),
    time('sentAt', { sv: 'Skickad', en: 'Sent' }),
    text('reviewer', { sv: 'Granskare (id)', en: 'Reviewer (id)' }),
    text('decidedBy', { sv: 'Avgjord av (id)', en: 'Decided by (id)' }),
    text('decidedName', { sv: 'Avgjord av', en: 'Decided by' }),
    text('reason', { sv: 'Skäl', en: 'Reason' }),
    time('publishAt', { sv: 'Publiceras', en: 'To be published' }),
    time('reviewBy', { sv: 'Granskas senast', en: 'Review by' }),
    time('publishedAt', { sv: 'Publiceringsdatum', en: 'Date of publication' }),
    relation('ownerFunction', 'functions', { sv: 'Ägare', en: 'Owner' }),
    relation('ownerPerson', 'users', { sv: 'Den som svarar', en: 'Person who answers' }),
    time('endsAt', { sv: 'Slutar', en: 'Ends' }),
    text('draftBy', { sv: 'Utkast av (id)', en: 'Draft by (id)' }),
  ],
};
