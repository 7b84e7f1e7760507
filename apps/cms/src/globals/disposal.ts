import type { GlobalConfig } from 'payload';
import { ruleGlobalAccess } from '../access/collections';
import { classes } from '../features/disposal/classes';
import { requireDecisions } from '../features/disposal/require-decisions';
import { globalDefaults } from './global-defaults';

/** When comments are disposed of, and by whose decisions (K15, K16). Not public, and not announced to the site. */
export const disposal: GlobalConfig = {
  ...globalDefaults,
  access: ruleGlobalAccess,
  slug: 'disposal',
  label: { sv: 'Gallring', en: 'Disposal' },
  admin: {
    ...globalDefaults.admin,
    description: {
      sv: 'Kommentarer är allmänna handlingar. De gallras bara här, varje natt, enligt regler som anger båda besluten.',
      en: 'Comments are public records. They are disposed of only here, each night, by rules that name both decisions.',
    },
  },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/features/disposal/overview#DisposalOverview' } },
    },
    {
      name: 'rules',
      type: 'array',
      maxRows: 10,
      label: { sv: 'Regler', en: 'Rules' },
      labels: {
        singular: { sv: 'Regel', en: 'Rule' },
        plural: { sv: 'Regler', en: 'Rules' },
      },
      validate: requireDecisions,
      fields: [
        {
          name: 'class',
          type: 'select',
          required: true,
          options: [...classes],
          label: { sv: 'Slag', en: 'Class' },
        },
        {
          name: 'months',
          type: 'number',
          min: 1,
          max: 1200,
          label: { sv: 'Månader efter sista åtgärden', en: 'Months after the last step' },
        },
        {
          name: 'archiveDecision',
          type: 'text',
          maxLength: 300,
          label: { sv: 'Arkivmyndighetens beslut', en: 'Decision of the archive authority' },
          admin: {
            description: {
              sv: 'Nummer och datum, till exempel Arkivnämnden 2026-03-12 § 24.',
              en: 'Number and date.',
            },
          },
        },
        {
          name: 'localDecision',
          type: 'text',
          maxLength: 300,
          label: { sv: 'Eget tillämpningsbeslut', en: 'Own decision on its application' },
        },
        {
          name: 'isActive',
          type: 'checkbox',
          defaultValue: false,
          label: { sv: 'Gallra enligt regeln', en: 'Dispose by this rule' },
        },
      ],
    },
  ],
};
