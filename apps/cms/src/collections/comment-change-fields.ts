import type { Field } from 'payload';
import { hiddenField } from '../fields/admin-display';

const inSidebar = { readOnly: true, position: 'sidebar', disableBulkEdit: true } as const;

/** The version of the page that answered a comment, set by its steps (decisions/025). */
export const changeFields: Field[] = [
  // The id, which remains when the page is deleted for good.
  { name: 'resultingVersion', type: 'text', admin: hiddenField },
  {
    name: 'changedAt',
    type: 'date',
    label: { sv: 'Sidan ändrad efter kommentaren', en: 'Page changed after the comment' },
    admin: {
      ...inSidebar,
      condition: ({ changedAt }) => Boolean(changedAt),
      date: { displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  },
  {
    name: 'changeShown',
    type: 'checkbox',
    index: true,
    label: { sv: 'Sidan säger det', en: 'The page says so' },
    admin: { ...inSidebar, condition: ({ changedAt }) => Boolean(changedAt) },
  },
];
