import type { GlobalConfig } from 'payload';
import { ruleGlobalAccess } from '../access/collections';
import { globalDefaults } from './global-defaults';

/** How texts are reviewed here. Not public, and not announced to the site. */
export const workflow: GlobalConfig = {
  ...globalDefaults,
  access: ruleGlobalAccess,
  slug: 'workflow',
  label: { sv: 'Granskning', en: 'Review' },
  fields: [
    {
      name: 'twoPersons',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Två personer', en: 'Two persons' },
      admin: {
        description: {
          sv: 'Den som skrev en text senast får inte godkänna eller publicera den. Brådskar det går det ändå, med ett skäl som loggas.',
          en: 'Whoever wrote a text last may not approve or publish it. In a hurry it can be done all the same, with a reason, which is logged.',
        },
      },
    },
  ],
};
