import type { ArrayField, DateField, Field, TextField } from 'payload';
import { stepNames } from '../features/comment-handling/states';

const readOnly = { readOnly: true } as const;

const at: DateField = {
  name: 'at',
  type: 'date',
  label: { sv: 'Tid', en: 'Time' },
  admin: { ...readOnly, date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
};

/** Names, which remain when an account or a function is deleted. */
const nameOf = (name: string, label: TextField['label']): TextField => ({
  name,
  type: 'text',
  label,
  admin: readOnly,
});

/** A list that is only ever added to. */
const appended = (array: Omit<ArrayField, 'type'>): ArrayField => ({
  ...array,
  type: 'array',
  admin: { ...array.admin, isSortable: false, disableBulkEdit: true, initCollapsed: false },
});

/** What has been done about a comment: answers, notes and every step. */
export const historyFields: Field[] = [
  appended({
    name: 'answers',
    label: { sv: 'Svar', en: 'Answers' },
    labels: {
      singular: { sv: 'Svar', en: 'Answer' },
      plural: { sv: 'Svar', en: 'Answers' },
    },
    admin: {
      ...readOnly,
      condition: ({ answers }) => Array.isArray(answers) && answers.length > 0,
      description: {
        sv: 'Läses av den som skrev kommentaren, med koden på kvittensen.',
        en: 'Read by whoever wrote the comment, with the code on the receipt.',
      },
    },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 10_000,
        label: { sv: 'Svar', en: 'Answer' },
        admin: readOnly,
      },
      at,
      nameOf('author', { sv: 'Av', en: 'By' }),
      nameOf('function', { sv: 'Funktion', en: 'Function' }),
    ],
  }),
  appended({
    name: 'notes',
    label: { sv: 'Anteckningar', en: 'Notes' },
    labels: {
      singular: { sv: 'Anteckning', en: 'Note' },
      plural: { sv: 'Anteckningar', en: 'Notes' },
    },
    admin: {
      ...readOnly,
      condition: ({ notes }) => Array.isArray(notes) && notes.length > 0,
      description: {
        sv: 'En sparad anteckning kan inte ändras eller tas bort.',
        en: 'A saved note can be neither changed nor removed.',
      },
    },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 5000,
        label: { sv: 'Anteckning', en: 'Note' },
        admin: readOnly,
      },
      at,
      nameOf('author', { sv: 'Av', en: 'By' }),
    ],
  }),
  appended({
    name: 'steps',
    label: { sv: 'Historik', en: 'History' },
    labels: {
      singular: { sv: 'Steg', en: 'Step' },
      plural: { sv: 'Steg', en: 'Steps' },
    },
    admin: { ...readOnly, condition: ({ steps }) => Array.isArray(steps) && steps.length > 0 },
    fields: [
      {
        name: 'step',
        type: 'select',
        required: true,
        options: [...stepNames],
        label: { sv: 'Steg', en: 'Step' },
        admin: readOnly,
      },
      at,
      nameOf('by', { sv: 'Av', en: 'By' }),
      nameOf('role', { sv: 'Behörighet', en: 'Role' }),
      {
        name: 'note',
        type: 'textarea',
        label: { sv: 'Skäl eller uppgift', en: 'Reason or detail' },
        admin: readOnly,
      },
    ],
  }),
];
