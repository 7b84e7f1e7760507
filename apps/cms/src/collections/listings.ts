import type { CollectionConfig } from 'payload';
import { newsIndexAccess } from '../access/collections';
import { groups } from '../translations/admin-words';
import { filterChoices } from '../features/news-index/filter-choices';

/**
 * The news index: one entry for each list of the site that a published article is in, so that any page of a list and its
 * number of articles are read from one index (decisions/004). Written by `features/news-index`.
 */
export const listings: CollectionConfig = {
  slug: 'listings',
  labels: {
    singular: { sv: 'Plats i lista', en: 'Place in a list' },
    plural: { sv: 'Platser i listor', en: 'Places in lists' },
  },
  access: newsIndexAccess,
  endpoints: [filterChoices],
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-publishedAt',
  indexes: [{ fields: ['list', 'publishedAt', 'createdAt'] }],
  admin: { hidden: true, group: groups.system },
  fields: [
    {
      // In the form of `listKey` (packages/content).
      name: 'list',
      type: 'text',
      required: true,
      label: { sv: 'Lista', en: 'List' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      label: { sv: 'Publiceringsdatum', en: 'Published' },
    },
    {
      // That of the article, to order articles with the same date.
      name: 'createdAt',
      type: 'date',
      required: true,
      label: { sv: 'Skapad', en: 'Created' },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'news',
      index: true,
      label: { sv: 'Nyhet', en: 'News article' },
    },
  ],
};
