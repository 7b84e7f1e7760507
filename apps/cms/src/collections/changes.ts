import type { CollectionConfig } from 'payload';
import { closedAccess } from '../access/collections';
import { feed } from '../features/change-feed/feed';
import { groups } from '../translations/admin-words';

/**
 * The outbox of the change feed: one row for each committed edit, written in its transaction and read by web processes
 * through `GET /api/changes` (decisions/002).
 */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: { sv: 'Ändring', en: 'Change' }, plural: { sv: 'Ändringar', en: 'Changes' } },
  access: closedAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: 'position',
  admin: { hidden: true, group: groups.system },
  endpoints: [feed],
  fields: [
    {
      name: 'tags',
      type: 'json',
      required: true,
      label: { sv: 'Etiketter', en: 'Tags' },
      jsonSchema: {
        uri: 'regionwebb://tags.json',
        fileMatch: ['regionwebb://tags.json'],
        schema: { type: 'array', items: { type: 'string' } },
      },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { sv: 'Tidpunkt', en: 'Time' },
    },
    {
      // Assigned once the row is committed, so that positions follow the order in which changes became visible.
      name: 'position',
      type: 'number',
      unique: true,
      index: true,
      label: { sv: 'Plats i flödet', en: 'Place in the feed' },
    },
  ],
};
