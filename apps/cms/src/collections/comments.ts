import type { CollectionConfig } from 'payload';
import { commentAccess } from '../access/collections';
import { exportComments } from '../features/comment-export/export-comments';
import { receiveDiaryNumber } from '../features/diary/diary-number';
import { readMatter } from '../features/comments/read-matter';
import { listChangedPages } from '../features/comments/changed-pages';
import { describePage } from '../features/comments/describe-page';
import { receive, received } from '../features/comments/receive';
import { rules } from '../features/comments/rules';
import { refuseStaleForm } from '../features/edit-locks/stale-save';
import { refuseDirectChanges } from '../features/comment-handling/refuse-direct-changes';
import { stepEndpoints } from '../features/comment-handling/step-endpoints';
import { keepAsReceived, refuseDeletion, register } from '../features/comments/public-record';
import { receivedFields } from './comment-received-fields';
import { groups } from '../translations/admin-words';
import { quarantineFields } from './comment-quarantine-fields';
import { handlingFields } from './comment-handling-fields';
import { historyFields } from './comment-history-fields';
import { diaryFields } from './comment-diary-fields';
import { changeFields } from './comment-change-fields';
import { matterFields } from './comment-matter-fields';

/** Visitors' comments on pages: public records. Of these the site shows only what a registrar publishes (K18). */
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
    defaultColumns: [
      'receipt',
      'receivedAt',
      'page.title',
      'status',
      'handler',
      'dueAt',
      'excerpt',
    ],
    listSearchableFields: ['receipt', 'maskedText', 'diaryNumber', 'page.title'],
    components: {
      beforeListTable: [
        '/features/comments/admin-links#StateLinks',
        '/features/comment-export/export-form#ExportForm',
      ],
      // Everything is changed by steps.
      edit: { SaveButton: '/features/comment-handling/steps-panel#NoSaveButton' },
    },
    description: {
      sv: 'Det besökare skrivit om en sida. Varje kommentar är en allmän handling.',
      en: 'What visitors have written about a page. Every comment is a public record.',
    },
  },
  defaultSort: '-receivedAt',
  disableDuplicate: true,
  disableBulkDelete: true,
  // The order of the list, without and with its filters.
  indexes: [
    { fields: ['receivedAt', 'createdAt'] },
    { fields: ['status', 'receivedAt', 'createdAt'] },
    { fields: ['secrecy', 'receivedAt', 'createdAt'] },
    { fields: ['function', 'status', 'receivedAt'] },
    { fields: ['handler', 'status', 'receivedAt'] },
    { fields: ['status', 'dueAt'] },
    // All that the counts of the inbox read.
    { fields: ['status', 'function', 'handler', 'openedAt', 'dueAt'] },
    { fields: ['notifiedAt', 'status'] },
  ],
  hooks: {
    beforeValidate: [refuseStaleForm, register],
    beforeChange: [keepAsReceived, refuseDirectChanges],
    beforeDelete: [refuseDeletion],
  },
  endpoints: [
    receive,
    received,
    readMatter,
    rules,
    describePage,
    listChangedPages,
    ...stepEndpoints,
    exportComments,
    receiveDiaryNumber,
  ],
  fields: [
    ...receivedFields,
    ...matterFields,
    ...handlingFields,
    ...changeFields,
    ...quarantineFields,
    ...diaryFields,
    ...historyFields,
  ],
};
