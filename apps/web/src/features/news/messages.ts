import { inSentence } from '../../format/text';
import { defineMessages } from '../../messages/define-messages';

const swedish = {
  filter: 'Välj nyheter',
  clear: 'Visa alla nyheter',
  by: { topic: 'Ämne', office: 'Kontor', partnership: 'Samverkan', year: 'År' },
  all: {
    topic: 'Alla ämnen',
    office: 'Alla kontor',
    partnership: 'Alla samarbeten',
    year: 'Alla år',
  },
  found: (count: number) => (count === 1 ? 'En nyhet' : `${count} nyheter`),
  none: 'Inga nyheter matchar ditt urval.',
  about: (name: string) => `Nyheter om ${name}`,
  allAbout: (name: string) => `Alla nyheter om ${name}`,
};

const english: typeof swedish = {
  filter: 'Choose news',
  clear: 'Show all news',
  by: { topic: 'Topic', office: 'Office', partnership: 'Partnership', year: 'Year' },
  all: {
    topic: 'All topics',
    office: 'All offices',
    partnership: 'All partnerships',
    year: 'All years',
  },
  found: (count) => (count === 1 ? 'One article' : `${count} articles`),
  none: 'No news matches your selection.',
  about: (name) => `News about ${inSentence(name)}`,
  allAbout: (name) => `All news about ${inSentence(name)}`,
};

export const newsMessages = defineMessages({ sv: swedish, en: english });
