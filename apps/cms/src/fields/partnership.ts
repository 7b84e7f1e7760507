import type { ArrayField, GroupField } from 'payload';
import { onlyNamed } from './relation';
import { rowLabel } from './admin-display';
import { dateField, endDateField } from './date';
import { localizedTextarea, swedishText } from './swedish-text';

export const period: GroupField = {
  name: 'period',
  type: 'group',
  label: { sv: 'Period', en: 'Period' },
  fields: [
    {
      type: 'row',
      fields: [
        dateField({ name: 'start', label: { sv: 'Från', en: 'From' } }),
        endDateField(
          'start',
          {
            name: 'end',
            label: { sv: 'Till', en: 'To' },
            description: { sv: 'Tomt: tills vidare.', en: 'Empty: until further notice.' },
          },
          {
            sv: 'Perioden kan inte sluta innan den börjar.',
            en: 'It cannot end before it starts.',
          },
        ),
      ],
    },
  ],
};

const partyRoles = [
  { value: 'principal', label: { sv: 'Huvudman', en: 'Principal' } },
  { value: 'owner', label: { sv: 'Delägare', en: 'Owner' } },
  { value: 'associate', label: { sv: 'Associerad partner', en: 'Associate partner' } },
  { value: 'cofunder', label: { sv: 'Delfinansiär', en: 'Co-funder' } },
  { value: 'member', label: { sv: 'Medlem', en: 'Member' } },
];

export const parties: ArrayField = {
  name: 'parties',
  type: 'array',
  label: { sv: 'Parter', en: 'Parties' },
  labels: { singular: { sv: 'part', en: 'party' }, plural: { sv: 'parter', en: 'parties' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          filterOptions: onlyNamed,
          required: true,
          label: { sv: 'Organisation', en: 'Organisation' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          label: { sv: 'Roll', en: 'Role' },
          options: partyRoles,
        },
        dateField({ name: 'since', label: { sv: 'Sedan', en: 'Since' } }),
      ],
    },
  ],
};

export const areas: ArrayField = {
  name: 'areas',
  type: 'array',
  label: { sv: 'Samverkansområden', en: 'Areas of collaboration' },
  labels: { singular: { sv: 'område', en: 'area' }, plural: { sv: 'områden', en: 'areas' } },
  admin: { components: rowLabel('Område') },
  fields: [
    swedishText({ name: 'title', label: { sv: 'Område', en: 'Area' } }),
    localizedTextarea({ name: 'description', label: { sv: 'Beskrivning', en: 'Description' } }),
  ],
};
