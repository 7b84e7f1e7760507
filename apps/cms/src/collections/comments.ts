import type { CollectionConfig } from 'payload';
import { commentDoors } from '../access/collections';
import { receive } from '../features/comments/receive';
import { groups } from '../translations/groups';
import { refuseStaleForm } from '../features/edit-locks/refuse-stale';
import { appendNotes } from '../features/comments/append-notes';
import { handlingFields } from './comment-handling-fields';
import { keepAsReceived } from '../features/comments/keep-as-received';
import { receivedFields } from './comment-received-fields';
import { refuseDeletion } from '../features/comments/refuse-deletion';
import { register } from '../features/comments/register';
import { searchWithoutText } from '../features/comments/search-without-text';

/** What visitors sent about a page: a public record, kept in order and never shown to the public (K18). */
export const comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  labels: {
    singular: { sv: 'Kommentar', en: 'Comment' },
    plural: { sv: 'Kommentarer', en: 'Comments' },
  },
  access: commentDoors,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'receipt',
    group: groups.incoming,
    defaultColumns: ['receipt', 'receivedAt', 'kind', 'page.title', 'status', 'excerpt'],
    listSearchableFields: ['receipt', 'text', 'diaryNumber', 'page.title'],
    components: { beforeListTable: ['/features/comments/state-links#StateLinks'] },
    description: {
      sv: 'Det besökare skrivit om en sida. Varje kommentar är en allmän handling.',
      en: 'What visitors have written about a page. Every comment is a public record.',
    },
  },
  defaultSort: '-receivedAt',
  // The list's masked excerpt is made from the text, which must then be read with every row.
  forceSelect: { text: true, replyTo: true },
  disableDuplicate: true,
  disableBulkDelete: true,
  // In the order of the list, as a whole and under its filters: an index to `receivedAt` has all that came sorted.
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
  endpoints: [receive],
  fields: [...receivedFields, ...handlingFields],
};
