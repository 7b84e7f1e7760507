import type { GlobalConfig } from 'payload';
import { archiveAccess } from '../access/collections';
import { globalDefaults } from './global-defaults';
import { dateField, endDateField } from '../fields/date';
import { yesOrNoDiff } from '../fields/admin-display';
import { link } from '../fields/link';
import { localizedTextarea, swedishText } from '../fields/swedish-text';

/**
 * The important message of earlier releases, now a collection. The global is kept, hidden, since its versions are records
 * (R1, R2); `moveEarlierMessage` moves its content once.
 */
export const importantMessage: GlobalConfig = {
  ...globalDefaults,
  slug: 'importantMessage',
  typescript: { interface: 'EarlierImportantMessage' },
  graphQL: { name: 'EarlierImportantMessage' },
  access: archiveAccess,
  admin: { ...globalDefaults.admin, hidden: true },
  label: { sv: 'Viktigt meddelande', en: 'Important message' },
  fields: [
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Visa meddelandet på alla sidor', en: 'Show the message on all pages' },
      admin: { components: yesOrNoDiff },
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'information',
      label: { sv: 'Nivå', en: 'Level' },
      options: [
        { value: 'information', label: { sv: 'Information', en: 'Information' } },
        { value: 'warning', label: { sv: 'Varning', en: 'Warning' } },
        { value: 'crisis', label: { sv: 'Kris', en: 'Crisis' } },
      ],
    },
    {
      ...swedishText({
        name: 'heading',
        inGlobal: true,
        maxLength: 120,
        label: { sv: 'Rubrik', en: 'Heading' },
      }),
      admin: { condition: (data) => data?.active === true },
    },
    localizedTextarea({ name: 'text', maxLength: 600, label: { sv: 'Text', en: 'Text' } }),
    link,
    {
      type: 'row',
      fields: [
        dateField({ name: 'from', withTime: true, label: { sv: 'Visas från', en: 'Shown from' } }),
        endDateField(
          'from',
          { name: 'until', withTime: true, label: { sv: 'Visas till', en: 'Shown until' } },
          {
            sv: 'Meddelandet kan inte sluta visas innan det börjar.',
            en: 'The message cannot end before it begins.',
          },
        ),
      ],
    },
  ],
};
