import type { CollectionConfig, Field } from 'payload';
import { datedAccess } from '../access/collections';
import {
  body,
  commentsEnabled,
  image,
  ingress,
  machineMade,
  reviewBy,
  withDrafts,
} from '../fields/common';
import { publishedAt, revisedAt } from '../fields/date';
import { contactsField, relations } from '../fields/relation';
import { groups } from '../translations/admin-words';
import { removeFromNewsIndex, updateNewsIndex } from '../features/news-index/news-index';
import { slugField } from '../fields/slug';
import { swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { announceRelease } from '../features/change-feed/announce-later';
import { followRename } from '../features/redirects/follow-rename';
import { searchText, searchTextHook } from '../fields/search-text';
import { publishedAtHook } from '../features/publishing/set-published-at';
import { previews } from '../features/preview/preview-link';

const relatedDocuments: Field[] = [
  relations('topics', { sv: 'Ämnen', en: 'Topics' }),
  relations('offices', { sv: 'Kontor', en: 'Offices' }),
  relations('partnerships', { sv: 'Samverkan', en: 'Partnerships' }),
  relations(
    'news',
    { sv: 'Läs också', en: 'See also' },
    {
      name: 'related',
      maxRows: 3,
      description: { sv: 'Högst tre nyheter.', en: 'Three articles at most.' },
    },
  ),
];

const sender: Field[] = [
  {
    name: 'byline',
    type: 'text',
    label: { sv: 'Text av', en: 'Byline' },
    admin: { description: { sv: 'Namn eller funktion.', en: 'A name or a function.' } },
  },
  contactsField,
];

/** Dated, with byline or contact, about something that happened or was decided. */
export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: { sv: 'Nyhet', en: 'News article' }, plural: { sv: 'Nyheter', en: 'News' } },
  access: datedAccess,
  versions: withDrafts,
  trash: true,
  // Drafts have no date of publication, and would come last.
  defaultSort: '-updatedAt',
  // The orders of the sitemap, of the newest, and of the last changed, which the site's search uses.
  indexes: [
    { fields: ['_status', 'createdAt', 'deletedAt', 'publishedAt'] },
    { fields: ['_status', 'publishedAt', 'createdAt'] },
    { fields: ['_status', 'deletedAt', 'updatedAt'] },
  ],
  admin: {
    group: groups.content,
    ...previews('news'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'review.state',
      '_status',
      'ownerFunction',
      'saved.name',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'slug', 'byline', 'searchText'],
  },
  hooks: {
    beforeOperation: [authorsSaveDrafts],
    beforeChange: [
      publishedAtHook,
      searchTextHook('title', 'ingress', 'body'),
      followRename.before,
    ],
    afterChange: [followRename.after, updateNewsIndex, announceRelease],
    beforeDelete: [removeFromNewsIndex],
  },
  fields: [
    swedishText({ name: 'title', maxLength: 160, label: { sv: 'Rubrik', en: 'Title' } }),
    slugField('news', 'title'),
    {
      type: 'tabs',
      tabs: [
        {
          label: { sv: 'Text', en: 'Text' },
          fields: [ingress, image('leadImage', { sv: 'Toppbild', en: 'Lead image' }), body],
        },
        { label: { sv: 'Hör ihop med', en: 'Related to' }, fields: relatedDocuments },
        { label: { sv: 'Avsändare', en: 'Sender' }, fields: sender },
      ],
    },
    publishedAt({ index: true }),
    revisedAt,
    reviewBy,
    commentsEnabled,
    machineMade,
    searchText,
  ],
};
