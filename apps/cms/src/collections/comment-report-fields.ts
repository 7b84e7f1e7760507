import type { Field } from 'payload';
import { asField, registrars } from '../access/rules';
import { hasReplyAddress } from '../features/comments/has-reply-address';

const isReport = (data: { kind?: unknown }) => data.kind === 'accessibility';

/** What a message about the accessibility statement has more than a comment has (A-ST5); changed by nobody (K8). */
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
