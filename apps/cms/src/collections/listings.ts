import type { CollectionConfig } from 'payload';
import { newsIndexAccess } from '../access/collections';
import { groups } from '../translations/admin-words';
import { filterChoices } from '../features/news-index/filter-choices';

/**
 * One place of a published article in one list of the site, so that any page of any list, and the number of its
 * articles, is read from one index (decisions/004). Written with the article, by nobody else.
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
      // As `listKey` of the content package spells it.
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
      // The article's own, which decides between two of the same date.
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
