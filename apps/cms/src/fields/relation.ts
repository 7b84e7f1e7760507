import type { CollectionSlug, FilterOptionsProps, RelationshipField, Where } from 'payload';
import type { Words } from '../translations/translate';
import { locales } from '@regionwebb/content/locales';

/**
 * The `filterOptions` of a relationship: documents with a name in either language. Unnamed drafts are not offered, and a
 * document that has one is not published.
 */
export const onlyNamed = ({ relationTo, req }: FilterOptionsProps): Where | true => {
  const name = req.payload.collections[relationTo]?.config.admin.useAsTitle;
  return name ? { or: locales.map((locale) => isText(`${name}.${locale}`)) } : true;
};

const isText = (path: string): Where => ({
  and: [{ [path]: { exists: true } }, { [path]: { not_equals: '' } }],
});

/** An ordered list of documents of one collection. */
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
