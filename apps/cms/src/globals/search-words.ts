import type { ArrayField, GlobalConfig, TextField } from 'payload';
import { globalDefaults } from './global-defaults';
import { searchTerms } from '../fields/search-terms';
import { internalLink } from '../fields/link';

const MAX_ROWS = 200;

const words: TextField = searchTerms({
  name: 'words',
  minRows: 2,
  label: { sv: 'Ord', en: 'Words' },
  description: {
    sv: 'Två till tio ord eller uttryck. Tryck på Enter efter vart och ett.',
    en: 'Two to ten words or phrases. Press Enter after each.',
  },
});

const synonyms: ArrayField = {
  name: 'synonyms',
  type: 'array',
  localized: true,
  maxRows: MAX_ROWS,
  label: { sv: 'Ord som betyder samma sak', en: 'Words that mean the same' },
  labels: { singular: { sv: 'grupp', en: 'group' }, plural: { sv: 'grupper', en: 'groups' } },
  admin: {
    description: {
      sv: 'Den som söker på ett av orden hittar sidor med alla de andra. Till exempel gbg och Göteborg.',
      en: 'Whoever searches for one of the words finds pages with all the others, such as GDPR and data protection.',
    },
    components: {
      RowLabel: {
        path: '/admin/components/row-labels#TermsRowLabel',
        clientProps: { field: 'words' },
      },
    },
  },
  fields: [words],
};

const bestBets: ArrayField = {
  name: 'bestBets',
  type: 'array',
  localized: true,
  maxRows: MAX_ROWS,
  label: { sv: 'Bästa svaret', en: 'Best bets' },
  labels: { singular: { sv: 'svar', en: 'best bet' }, plural: { sv: 'svar', en: 'best bets' } },
  admin: {
    description: {
      sv: 'En sida som alltid står först när någon söker på just de här orden. En sida som är avpublicerad eller saknas på språket visas inte.',
      en: 'A page that always comes first for these very words. One that is unpublished, or not in the language, is not shown.',
    },
    components: {
      RowLabel: {
        path: '/admin/components/row-labels#TermsRowLabel',
        clientProps: { field: 'questions' },
      },
    },
  },
  fields: [
    searchTerms({
      name: 'questions',
      minRows: 1,
      label: { sv: 'När någon söker på', en: 'When somebody searches for' },
      description: {
        sv: 'Ett till tio ord eller uttryck, till exempel diariet. Tryck på Enter efter vart och ett.',
        en: 'One to ten words or phrases, such as public records. Press Enter after each.',
      },
    }),
    internalLink,
  ],
};

/** Synonyms and best bets; the site's search uses them within a second of a save. */
export const searchWords: GlobalConfig = {
  ...globalDefaults,
  slug: 'searchWords',
  label: { sv: 'Sökord', en: 'Search words' },
  admin: {
    ...globalDefaults.admin,
    description: {
      sv: 'Hjälper besökare som söker med andra ord än sidornas. Svenska och engelska har var sin lista.',
      en: 'Helps visitors who search with other words than the pages use. Swedish and English have lists of their own.',
    },
  },
  fields: [synonyms, bestBets],
};
