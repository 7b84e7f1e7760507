import type { Field } from 'payload';
import { validateStatus, validateDiaryNumber, statuses } from '../features/comments/handling';

/** What the registrar adds: status, notes, registration (K11, K13). */
export const handlingFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'new',
    options: [...statuses],
    label: { sv: 'Läge', en: 'Status' },
    validate: validateStatus,
    admin: {
      position: 'sidebar',
      description: {
        sv: 'Ny → Handläggs → Klar. Karantän är för det som ser ut som reklam.',
        en: 'New → Being handled → Done. Quarantine is for what looks like advertising.',
      },
    },
  },
  {
    name: 'secrecy',
    type: 'checkbox',
    defaultValue: false,
    label: { sv: 'Omfattas av sekretess', en: 'Under secrecy' },
    admin: {
      position: 'sidebar',
      description: { sv: 'Måste då diarieföras.', en: 'It must then be registered.' },
    },
  },
  {
    name: 'diaryNumber',
    type: 'text',
    index: true,
    maxLength: 60,
    label: { sv: 'Diarienummer', en: 'Diary number' },
    validate: validateDiaryNumber,
    admin: { position: 'sidebar' },
  },
  {
    name: 'notes',
    type: 'array',
    label: { sv: 'Anteckningar', en: 'Notes' },
    labels: {
      singular: { sv: 'Anteckning', en: 'Note' },
      plural: { sv: 'Anteckningar', en: 'Notes' },
    },
    admin: {
      isSortable: false,
      description: {
        sv: 'Vad som gjorts med kommentaren. En sparad anteckning kan inte ändras eller tas bort.',
        en: 'What has been done about the comment. A saved note can be neither changed nor removed.',
      },
    },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 5000,
        label: { sv: 'Anteckning', en: 'Note' },
      },
      {
        name: 'at',
        type: 'date',
        label: { sv: 'Tid', en: 'Time' },
        admin: { readOnly: true, date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
      },
      { name: 'author', type: 'text', label: { sv: 'Av', en: 'By' }, admin: { readOnly: true } },
    ],
  },
];
