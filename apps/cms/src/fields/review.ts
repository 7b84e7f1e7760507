import type { DateField, NamedGroupField, TextField } from 'payload';
import { asField, nobody, signedIn } from '../access/rules';
import { states } from '../features/workflow/states';
import type { Words } from '../translations/translate';
import { hiddenField, noGroupLabel } from './admin-display';

const text = (name: string, label: Words): TextField => ({
  name,
  type: 'text',
  label,
  admin: hiddenField,
});

const time = (name: string, label: Words): DateField => ({
  name,
  type: 'date',
  label,
  admin: hiddenField,
});

/**
 * Where the text is on its way to the site, in each language. Set by `features/workflow` only, and never public. Users
 * are texts and no relations, so that they remain when an account is deleted (R1, K11; decisions/012).
 */
export const review: NamedGroupField = {
  name: 'review',
  type: 'group',
  localized: true,
  label: noGroupLabel,
  access: { create: asField(nobody), read: asField(signedIn), update: asField(nobody) },
  admin: {
    disableBulkEdit: true,
    position: 'sidebar',
    components: {
      Field: '/features/document-controls/review-panel#ReviewPanel',
      Diff: '/admin/components/field-diffs#NoDiff',
    },
  },
  fields: [
    {
      name: 'state',
      type: 'select',
      index: true,
      options: [...states],
      label: { sv: 'Läge', en: 'State' },
    },
    text('writtenBy', { sv: 'Skriven av (id)', en: 'Written by (id)' }),
    text('writtenName', { sv: 'Skriven av', en: 'Written by' }),
    text('sentBy', { sv: 'Skickad av (id)', en: 'Sent by (id)' }),
    text('sentName', { sv: 'Skickad av', en: 'Sent by' }),
    time('sentAt', { sv: 'Skickad', en: 'Sent' }),
    text('message', { sv: 'Meddelande till granskaren', en: 'Message to the reviewer' }),
    text('reviewer', { sv: 'Granskare (id)', en: 'Reviewer (id)' }),
    text('reviewerName', { sv: 'Granskare', en: 'Reviewer' }),
    text('decidedBy', { sv: 'Avgjord av (id)', en: 'Decided by (id)' }),
    text('decidedName', { sv: 'Avgjord av', en: 'Decided by' }),
    time('decidedAt', { sv: 'Avgjord', en: 'Decided' }),
    text('reason', { sv: 'Skäl', en: 'Reason' }),
    text('version', { sv: 'Godkänd version', en: 'Approved version' }),
    text('hash', { sv: 'Godkänt innehåll', en: 'Approved content' }),
    time('publishAt', { sv: 'Publiceras', en: 'To be published' }),
    text('cancelledBy', { sv: 'Godkännandet brutet av (id)', en: 'Approval cancelled by (id)' }),
    text('cancelledName', { sv: 'Godkännandet brutet av', en: 'Approval cancelled by' }),
    time('cancelledAt', { sv: 'Godkännandet brutet', en: 'Approval cancelled' }),
  ],
};
