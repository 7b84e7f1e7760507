import type { CollectionConfig } from 'payload';
import { closedAccess } from '../access/collections';
import { kinds, mailStates } from '../features/notifications/kinds';
import { groups } from '../translations/admin-words';

/**
 * What a user or a function is notified of: one row for each recipient, written by `notify` in the transaction of what
 * caused it, and mailed by a job (decisions/014).
 */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: { sv: 'Meddelande', en: 'Notification' },
    plural: { sv: 'Meddelanden', en: 'Notifications' },
  },
  typescript: { interface: 'StaffNotification' },
  access: closedAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['mail', 'due'] }, { fields: ['recipient', 'mail'] }],
  admin: { hidden: true, group: groups.system },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: kinds.map(({ value, label }) => ({ value, label })),
      label: { sv: 'Slag', en: 'Kind' },
    },
    {
      // The id of a user or a function, as text: it remains when that is deleted.
      name: 'recipient',
      type: 'text',
      required: true,
      label: { sv: 'Mottagarens id', en: 'Id of the recipient' },
    },
    {
      name: 'isFunction',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Till en funktion', en: 'To a function' },
    },
    { name: 'about', type: 'text', label: { sv: 'Samling', en: 'Collection' } },
    { name: 'document', type: 'text', label: { sv: 'Dokumentets id', en: 'Id of the document' } },
    { name: 'title', type: 'text', label: { sv: 'Vad', en: 'What' } },
    { name: 'locale', type: 'text', label: { sv: 'Språk', en: 'Language' } },
    { name: 'by', type: 'text', label: { sv: 'Av', en: 'By' } },
    { name: 'text', type: 'textarea', label: { sv: 'Skäl eller text', en: 'Reason or note' } },
    {
      name: 'event',
      type: 'text',
      required: true,
      index: true,
      label: { sv: 'Händelse', en: 'Event' },
    },
    {
      name: 'mail',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: mailStates.map(({ value, label }) => ({ value, label })),
      label: { sv: 'E-post', en: 'Mail' },
    },
    {
      name: 'due',
      type: 'date',
      required: true,
      label: { sv: 'Skickas tidigast', en: 'Mailed at the earliest' },
    },
    { name: 'attempts', type: 'number', defaultValue: 0, label: { sv: 'Försök', en: 'Attempts' } },
    { name: 'sentAt', type: 'date', label: { sv: 'Skickad', en: 'Sent' } },
    {
      // The first row of each mail has its id, so that the mails of an hour can be counted.
      name: 'firstInMail',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Först i brevet', en: 'First in the mail' },
    },
    { name: 'error', type: 'text', label: { sv: 'Fel', en: 'Error' } },
  ],
};
