import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type TextareaField,
} from 'payload';
import { answeredAccess } from '../access/collections';
import { asField, registrars } from '../access/rules';
import { LONGEST_ANSWER, LONGEST_QUESTION } from '../features/answered-comments/approved-texts';
import { groups } from '../translations/admin-words';
import { translate, type Words } from '../translations/translate';
import { propertyOf } from '../validation/unknown-values';

const REFUSAL: Words = {
  sv: 'Frågor och svar publiceras och avpubliceras med stegen på kommentaren, och ändras inte för sig.',
  en: 'Questions and answers are published and unpublished by the steps of the comment, and not changed by themselves.',
};

const refuseDirectChanges: CollectionBeforeOperationHook = (call) => {
  const operation = propertyOf(call, 'operation');
  if (operation === 'create' || operation === 'update' || operation === 'delete')
    throw new APIError(translate(call.req, REFUSAL), 403, undefined, true);
  return call.args;
};

const approvedText = (name: string, maxLength: number, label: Words): TextareaField => ({
  name,
  type: 'textarea',
  required: true,
  maxLength,
  label,
});

const languages = [
  { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
  { value: 'en', label: { sv: 'Engelska', en: 'English' } },
];

const internal = { read: asField(registrars) };

/**
 * Comments that a registrar has published with their answers (decisions/024), written by the steps of a comment only. Visitors
 * read what is published, and never which comment it was (K18).
 */
export const answeredComments: CollectionConfig = {
  slug: 'answered-comments',
  labels: {
    singular: { sv: 'Fråga och svar', en: 'Question and answer' },
    plural: { sv: 'Frågor och svar', en: 'Questions and answers' },
  },
  access: answeredAccess,
  hooks: { beforeOperation: [refuseDirectChanges] },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-publishedAt',
  indexes: [{ fields: ['language', 'withdrawnAt', 'publishedAt'] }],
  admin: {
    group: groups.incoming,
    hideAPIURL: true,
    hidden: ({ user }) => user?.role !== 'registrar',
    useAsTitle: 'question',
    defaultColumns: ['question', 'language', 'publishedAt', 'withdrawnAt', 'comment'],
    listSearchableFields: ['question', 'answer'],
    description: {
      sv: 'Det som publicerats av besvarade kommentarer. Avpublicera med steget på kommentaren.',
      en: 'What is published of answered comments. Unpublish by the step of the comment.',
    },
  },
  fields: [
    approvedText('question', LONGEST_QUESTION, { sv: 'Fråga', en: 'Question' }),
    approvedText('answer', LONGEST_ANSWER, { sv: 'Svar', en: 'Answer' }),
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages,
      label: { sv: 'Språk', en: 'Language' },
    },
    {
      name: 'page',
      type: 'group',
      label: { sv: 'Sida', en: 'Page' },
      fields: [
        {
          name: 'collection',
          type: 'text',
          required: true,
          label: { sv: 'Slag', en: 'Kind' },
        },
        {
          name: 'documentId',
          type: 'text',
          required: true,
          index: true,
          label: { sv: 'Dokument', en: 'Document' },
        },
        {
          name: 'locale',
          type: 'select',
          required: true,
          options: languages,
          label: { sv: 'Sidans språk', en: 'Language of the page' },
        },
      ],
    },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      label: { sv: 'Publicerad', en: 'Published' },
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      access: internal,
      label: { sv: 'Avpublicerad', en: 'Unpublished' },
    },
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      maxDepth: 0,
      index: true,
      access: internal,
      label: { sv: 'Kommentar', en: 'Comment' },
    },
  ],
};
