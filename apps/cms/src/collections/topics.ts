import type { CollectionConfig } from 'payload';
import { contentAccess } from '../access/collections';
import { withDrafts } from '../fields/common';
import { slugField } from '../fields/slug';
import { sortKey } from '../fields/sort-key';
import { swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { groups } from '../translations/admin-words';

/** The subjects of news, by which lists of news can be filtered. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { sv: 'Ämne', en: 'Topic' }, plural: { sv: 'Ämnen', en: 'Topics' } },
  access: contentAccess,
  versions: withDrafts,
  trash: true,
  defaultSort: 'sortKey',
  admin: {
    group: groups.registers,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'review.state', '_status', 'saved.name', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  hooks: { beforeOperation: [authorsSaveDrafts] },
  fields: [
    swedishText({ name: 'title', maxLength: 80, index: true, label: { sv: 'Ämne', en: 'Topic' } }),
    slugField('topics', 'title'),
    sortKey('title'),
  ],
};
