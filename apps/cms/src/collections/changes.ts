import type { CollectionConfig } from 'payload';
import { closedAccess } from '../access/collections';
import { feed } from '../features/change-feed/feed';
import { groups } from '../translations/admin-words';

/**
 * One committed edit, sent to every web process: an outbox, written in the transaction of the edit itself and
 * read through `GET /api/changes` (decisions/002). Nothing else reads it.
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
      // Given when the row is first seen committed, so that positions stand in the order changes became visible.
      name: 'position',
      type: 'number',
      unique: true,
      index: true,
      label: { sv: 'Plats i flödet', en: 'Place in the feed' },
    },
  ],
};
