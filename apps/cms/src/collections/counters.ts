import type { CollectionConfig } from 'payload';
import { closedAccess } from '../access/collections';
import { groups } from '../translations/admin-words';

/**
 * Numbers that only code writes: the last receipt of a year, and a row for each rule between documents
 * (`materializeConflict` in database/conflicts.ts).
 */
export const counters: CollectionConfig = {
  slug: 'counters',
  labels: { singular: { sv: 'Räknare', en: 'Counter' }, plural: { sv: 'Räknare', en: 'Counters' } },
  access: closedAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  admin: { hidden: true, group: groups.system },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { sv: 'Namn', en: 'Name' },
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      label: { sv: 'Värde', en: 'Value' },
    },
  ],
};
