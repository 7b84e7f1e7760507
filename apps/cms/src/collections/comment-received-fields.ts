import type { Field, TextField } from 'payload';
import { asField, nobody, registrars } from '../access/rules';
import { hiddenField } from '../fields/admin-display';
import { hasReplyAddress, maskedText, maskedExcerpt } from '../features/comments/masking';

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
      condition: (data, _siblings, { user }) => isReport(data) && user?.role !== 'editor',
      description: {
        sv: 'En personuppgift, som bara får användas för att svara. Tomt: personen är anonym.',
        en: 'Personal data, to be used only for the answer. Empty: the person is anonymous.',
      },
    },
  },
  {
    name: 'wantsReply',
    type: 'checkbox',
    virtual: true,
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
    hooks: { afterRead: [hasReplyAddress] },
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
    access: { read: asField(registrars) },
    // The endpoint applies the configured limit; lowering it later must not invalidate stored comments.
    maxLength: 1_000_000,
    label: { sv: 'Kommentaren', en: 'The comment' },
    admin: {
      ...readOnly,
      // Lists show the masked excerpt in its place (K9).
      disableListColumn: true,
      rows: 8,
      description: {
        sv: 'Så som den kom in. Den är en allmän handling och kan inte ändras.',
        en: 'As it came in. It is a public record and cannot be changed.',
      },
    },
  },
  {
    name: 'maskedText',
    type: 'textarea',
    virtual: true,
    label: { sv: 'Kommentaren (maskerad)', en: 'The comment (masked)' },
    admin: {
      ...readOnly,
      disableListColumn: true,
      disableListFilter: true,
      rows: 8,
      // Other roles see the original above.
      condition: (_data, _siblings, { user }) => user?.role === 'editor',
      description: {
        sv: 'Det som ser ut som personuppgifter är dolt. Registrator ser hela texten.',
        en: 'What looks like personal data is hidden. The registrar sees the whole text.',
      },
    },
    hooks: { afterRead: [maskedText] },
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
    access: { read: asField(registrars) },
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
    virtual: true,
    label: { sv: 'Början av kommentaren (maskerad)', en: 'Beginning of the comment (masked)' },
    // For lists only.
    admin: { condition: () => false },
    hooks: { afterRead: [maskedExcerpt] },
  },
];
