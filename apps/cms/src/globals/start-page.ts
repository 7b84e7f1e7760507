import type { GlobalConfig } from 'payload';
import { onlyNamed } from '../fields/relation';
import { globalDefaults } from './global-defaults';
import { image, ingress } from '../fields/common';
import { labelledLinks } from '../fields/link';
import { localizedTextarea, swedishText } from '../fields/swedish-text';

export const startPage: GlobalConfig = {
  ...globalDefaults,
  slug: 'startPage',
  label: { sv: 'Startsidan', en: 'Start page' },
  fields: [
    swedishText({ name: 'title', inGlobal: true, label: { sv: 'Rubrik', en: 'Title' } }),
    ingress,
    image('image', { sv: 'Bild', en: 'Picture' }),
    labelledLinks(
      'tasks',
      { sv: 'Vad vill du göra?', en: 'What would you like to do?' },
      {
        description: {
          sv: 'Det som besökare oftast kommer för att göra. Börja med ett verb. Det som står i menyn behöver inte stå här också.',
          en: 'What visitors most often come to do. Begin with a verb. What the menu has need not be here too.',
        },
        localized: true,
        maxRows: 8,
        fields: [
          localizedTextarea({
            name: 'description',
            maxLength: 200,
            label: { sv: 'Beskrivning', en: 'Description' },
          }),
        ],
      },
    ),
    {
      name: 'highlighted',
      type: 'relationship',
      relationTo: ['news', 'partnerships', 'pages'],
      filterOptions: onlyNamed,
      hasMany: true,
      maxRows: 6,
      label: { sv: 'Lyft fram', en: 'Highlighted' },
      admin: {
        description: {
          sv: 'Högst sex. De senaste nyheterna visas ändå.',
          en: 'Six at most. The latest news is shown anyway.',
        },
      },
    },
  ],
};
