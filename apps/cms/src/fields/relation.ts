import type { CollectionSlug, RelationshipField } from 'payload';
import { onlyNamed } from './only-named';
import type { Words } from '../translations/say';

/** An ordered choice of documents of one kind. */
export const relations = (
  relationTo: CollectionSlug,
  label: Words,
  more: { name?: string; maxRows?: number; description?: Words } = {},
): RelationshipField => ({
  name: more.name ?? relationTo,
  type: 'relationship',
  relationTo,
  hasMany: true,
  maxRows: more.maxRows,
  filterOptions: onlyNamed,
  label,
  admin: { description: more.description },
});

export const contactsField = relations(
  'contacts',
  { sv: 'Kontakter', en: 'Contacts' },
  {
    description: {
      sv: 'Visas som kontaktkort, i den ordning de står.',
      en: 'Shown as contact cards, in this order.',
    },
  },
);
