import type { Field, TextField } from 'payload';
import { asField, nobody, registrars } from '../access/rules';
import { hiddenField } from '../fields/admin-display';

const isReport = (data: { kind?: unknown }) => data.kind === 'accessibility';

/** The fields of an accessibility report, beyond those of a comment (A-ST5). Never changed (K8). */
export const reportFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'comment',
    index: true,
    label: { sv: 'Sort', en: 'Kind' },
    admin: { readOnly: true, position: 'sidebar' },
    options: [
      { value: 'comment', label: { sv: 'Kommentar', en: 'Comment' } },
      {
        value: 'accessibility',
        label: { sv: 'Anmälan om tillgänglighet', en: 'Accessibility report' },
      },
    ],
  },
  {
    name: 'purpose',
    type: 'select',
    label: { sv: 'Ärende', en: 'Purpose' },
    admin: { readOnly: true, position: 'sidebar', condition: isReport },
    options: [
      { value: 'fault', label: { sv: 'Anmäler en brist', en: 'Reports a fault' } },
      {
        value: 'format',
        label: { sv: 'Begär innehåll i annat format', en: 'Asks for content in another format' },
      },
    ],
  },
  {
    name: 'replyTo',
    type: 'text',
    access: { read: asField(registrars) },
    label: { sv: 'Svarsadress', en: 'Reply address' },
    admin: {
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      condition: (data, _siblings, { user }) => isReport(data) && user?.role === 'registrar',
      description: {
        sv: 'En personuppgift, som bara får användas för att svara. Tomt: personen är anonym.',
        en: 'Personal data, to be used only for the answer. Empty: the person is anonymous.',
      },
    },
  },
  {
    name: 'wantsReply',
    type: 'checkbox',
    access: { update: asField(nobody) },
    label: { sv: 'Vill ha svar', en: 'Wants an answer' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableListFilter: true,
      condition: isReport,
      description: {
        sv: 'Registratorn ser adressen och svarar.',
        en: 'The registrar sees the address and answers.',
      },
    },
  },
];

const readOnly = { readOnly: true } as const;

const fact = (name: string, label: TextField['label']): TextField => ({
  name,
  type: 'text',
  label,
  admin: readOnly,
});

/** The comment as it was received: shown to the registrar, never changed (K8, K11). */
export const receivedFields: Field[] = [
  {
    name: 'receipt',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { sv: 'Kvittensnummer', en: 'Receipt number' },
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'receivedAt',
    type: 'date',
    required: true,
    index: true,
    label: { sv: 'Inkom', en: 'Received' },
    admin: { ...readOnly, position: 'sidebar', date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
  },
  {
    name: 'text',
    type: 'textarea',
    required: true,
    // Had by the step `reveal` only, which is logged (K9).
    access: { read: asField(nobody) },
    // The endpoint applies the configured limit; lowering it later must not invalidate stored comments.
    maxLength: 1_000_000,
    label: { sv: 'Kommentaren', en: 'The comment' },
    admin: {
      ...readOnly,
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
  },
  {
    name: 'maskedText',
    type: 'textarea',
    access: { update: asField(nobody) },
    label: { sv: 'Kommentaren (maskerad)', en: 'The comment (masked)' },
    admin: {
      ...readOnly,
      disableListColumn: true,
      disableBulkEdit: true,
      rows: 8,
      description: {
        sv: 'Det som ser ut som personuppgifter är dolt. Originalet är en allmän handling och kan inte ändras; det visas med ett skäl, som loggas.',
        en: 'What looks like personal data is hidden. The original is a public record and cannot be changed; it is shown for a reason, which is logged.',
      },
    },
  },
  ...reportFields,
  {
    name: 'page',
    type: 'group',
    label: { sv: 'Sidan', en: 'The page' },
    fields: [
      {
        name: 'link',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/features/comments/admin-links#PageLink' },
        },
      },
      fact('title', { sv: 'Rubrik', en: 'Title' }),
      { ...fact('path', { sv: 'Adress', en: 'Address' }), required: true, index: true },
      { ...fact('locale', { sv: 'Språk', en: 'Language' }), required: true },
      { ...fact('collection', { sv: 'Typ av sida', en: 'Type of page' }), required: true },
      { ...fact('documentId', { sv: 'Sidans id', en: 'Page id' }), required: true },
      fact('versionId', {
        sv: 'Sidans version när kommentaren kom',
        en: 'Version of the page at the time',
      }),
    ],
  },
  {
    name: 'textHash',
    type: 'text',
    required: true,
    access: { read: asField(nobody) },
    admin: hiddenField,
  },
  // Identifies the same message when it is sent again, see `features/comments/store-comment.ts`. Earlier comments have none.
  {
    name: 'submission',
    type: 'text',
    unique: true,
    access: { read: asField(nobody) },
    admin: hiddenField,
  },
  {
    name: 'excerpt',
    type: 'text',
    access: { update: asField(nobody) },
    label: { sv: 'Början av kommentaren (maskerad)', en: 'Beginning of the comment (masked)' },
    // For lists only.
    admin: { condition: () => false, disableBulkEdit: true },
  },
];
