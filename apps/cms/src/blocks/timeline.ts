import type { Block } from 'payload';
import { rowLabel } from '../fields/admin-display';
import { dateField, endDateField } from '../fields/date';
import { image } from '../fields/common';
import { longDescription } from './figure';

export const timeline: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: {
    singular: { sv: 'Tidslinje', en: 'Timeline' },
    plural: { sv: 'Tidslinjer', en: 'Timelines' },
  },
  fields: [
    { name: 'heading', type: 'text', label: { sv: 'Rubrik', en: 'Heading' } },
    {
      name: 'phases',
      type: 'array',
      minRows: 1,
      admin: { components: rowLabel('Skede') },
      label: { sv: 'Skeden', en: 'Phases' },
      labels: { singular: { sv: 'Skede', en: 'Phase' }, plural: { sv: 'Skeden', en: 'Phases' } },
      fields: [
        { name: 'period', type: 'text', required: true, label: { sv: 'När', en: 'When' } },
        { name: 'heading', type: 'text', required: true, label: { sv: 'Vad', en: 'What' } },
        { name: 'text', type: 'textarea', label: { sv: 'Mer om skedet', en: 'More' } },
        {
          type: 'row',
          fields: [
            dateField({
              name: 'start',
              label: { sv: 'Första dagen', en: 'First day' },
              description: {
                sv: 'Med datum visar sidan själv om skedet är klart, pågår eller kommer.',
                en: 'With dates the page itself tells whether it is done, under way or coming.',
              },
            }),
            endDateField(
              'start',
              { name: 'end', label: { sv: 'Sista dagen', en: 'Last day' } },
              {
                sv: 'Skedet kan inte sluta innan det börjar.',
                en: 'It cannot end before it starts.',
              },
            ),
          ],
        },
        {
          name: 'state',
          type: 'select',
          label: { sv: 'Läge', en: 'State' },
          admin: {
            description: {
              sv: 'Bara för ett skede utan datum.',
              en: 'Only for what has no dates.',
            },
            condition: (_data, siblings) => !siblings?.start && !siblings?.end,
          },
          options: [
            { value: 'done', label: { sv: 'Klart', en: 'Done' } },
            { value: 'current', label: { sv: 'Pågår', en: 'Under way' } },
            { value: 'coming', label: { sv: 'Kommer', en: 'Coming' } },
          ],
        },
      ],
    },
    image('image', { sv: 'Illustration', en: 'Illustration' }),
    longDescription,
  ],
};
