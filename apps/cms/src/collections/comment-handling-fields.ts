import type { Field } from 'payload';
import { asField, nobody } from '../access/rules';
import { closings, statuses } from '../features/comment-handling/states';
import { hiddenField } from '../fields/admin-display';

const inSidebar = { readOnly: true, position: 'sidebar', disableBulkEdit: true } as const;

/** Where the handling of a comment is: changed by its steps only (K11, K13). */
export const handlingFields: Field[] = [
  {
    name: 'handling',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/features/comment-handling/steps-panel#StepsPanel' },
    },
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'new',
    options: [...statuses],
    label: { sv: 'Läge', en: 'Status' },
    admin: inSidebar,
  },
  {
    name: 'closedAs',
    type: 'select',
    options: [...closings],
    label: { sv: 'Avslutad som', en: 'Closed as' },
    admin: { ...inSidebar, condition: ({ closedAs }) => Boolean(closedAs) },
  },
  {
    name: 'function',
    type: 'relationship',
    relationTo: 'functions',
    maxDepth: 0,
    label: { sv: 'Funktion', en: 'Function' },
    admin: {
      ...inSidebar,
      allowCreate: false,
      components: { Cell: '/features/comment-inbox/list-cells#NameCell' },
      description: {
        sv: 'Den som ägde sidan när kommentaren kom. Dess medlemmar läser och handlägger.',
        en: 'The owner of the page when the comment came. Its members read and handle it.',
      },
    },
  },
  {
    name: 'handler',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    label: { sv: 'Handläggare', en: 'Handler' },
    admin: {
      ...inSidebar,
      allowCreate: false,
      allowEdit: false,
      components: { Cell: '/features/comment-inbox/list-cells#NameCell' },
    },
  },
  {
    name: 'dueAt',
    type: 'date',
    label: { sv: 'Besvaras senast', en: 'Answer by' },
    admin: {
      ...inSidebar,
      date: { displayFormat: 'yyyy-MM-dd' },
      components: { Cell: '/features/comment-inbox/list-cells#DueCell' },
    },
  },
  {
    name: 'secrecy',
    type: 'checkbox',
    defaultValue: false,
    label: { sv: 'Omfattas av sekretess', en: 'Under secrecy' },
    admin: {
      ...inSidebar,
      description: { sv: 'Måste då diarieföras.', en: 'It must then be registered.' },
    },
  },
  {
    name: 'diaryNumber',
    type: 'text',
    index: true,
    maxLength: 60,
    label: { sv: 'Diarienummer', en: 'Diary number' },
    admin: inSidebar,
  },
  // While its question and answer are on the site, when they were published.
  {
    name: 'answerPublishedAt',
    type: 'date',
    label: { sv: 'Publicerad som fråga och svar', en: 'Published as question and answer' },
    admin: {
      ...inSidebar,
      condition: ({ answerPublishedAt }) => Boolean(answerPublishedAt),
      date: { displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  },
  // When somebody first opened it, see `features/comment-handling/mark-opened.ts`; empty until then.
  { name: 'openedAt', type: 'date', admin: hiddenField },
  // When the function was notified; empty until then.
  {
    name: 'notifiedAt',
    type: 'date',
    access: { read: asField(nobody) },
    admin: hiddenField,
  },
];
