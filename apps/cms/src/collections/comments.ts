import type { CollectionConfig } from 'payload';
import { commentAccess } from '../access/collections';
import { receive, received } from '../features/comments/receive';
import { refuseStaleForm } from '../features/edit-locks/stale-save';
import { appendNotes } from '../features/comments/handling';
import { keepAsReceived, refuseDeletion, register } from '../features/comments/public-record';
import { receivedFields } from './comment-received-fields';
import { searchWithoutText } from '../features/comments/masking';
import { groups } from '../translations/admin-words';
import { handlingFields } from './comment-handling-fields';
import { matterFields } from './comment-matter-fields';

/** Visitors' comments on pages: public records, never shown on the site (K18). */
export const comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  labels: {
    singular: { sv: 'Kommentar', en: 'Comment' },
    plural: { sv: 'Kommentarer', en: 'Comments' },
  },
  access: commentAccess,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'receipt',
    group: groups.incoming,
    defaultColumns: ['receipt', 'receivedAt', 'kind', 'page.title', 'status', 'excerpt'],
    listSearchableFields: ['receipt', 'text', 'diaryNumber', 'page.title'],
    components: { beforeListTable: ['/features/comments/admin-links#StateLinks'] },
    description: {
      sv: 'Det besökare skrivit om en sida. Varje kommentar är en allmän handling.',
      en: 'What visitors have written about a page. Every comment is a public record.',
    },
  },
  defaultSort: '-receivedAt',
  // The masked excerpt in lists is computed from the text.
  forceSelect: { text: true, replyTo: true },
  disableDuplicate: true,
  disableBulkDelete: true,
  // The order of the list, without and with its filters.
  indexes: [
    { fields: ['receivedAt', 'createdAt'] },
    { fields: ['status', 'receivedAt', 'createdAt'] },
    { fields: ['secrecy', 'receivedAt', 'createdAt'] },
  ],
  hooks: {
    beforeOperation: [searchWithoutText],
    beforeValidate: [refuseStaleForm, register],
    beforeChange: [keepAsReceived, appendNotes],
    beforeDelete: [refuseDeletion],
  },
  endpoints: [receive, received],
  fields: [...receivedFields, ...matterFields, ...handlingFields],
};
