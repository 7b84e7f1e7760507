import type { Locale } from '@regionwebb/content/locales';

const swedish = {
  filter: 'Välj nyheter',
  clear: 'Visa alla nyheter',
  by: { topic: 'Ämne', office: 'Kontor', partnership: 'Samverkan', year: 'År' },
  all: {
    topic: 'Alla ämnen',
    office: 'Alla kontor',
    partnership: 'All samverkan',
    year: 'Alla år',
  },
  found: (count: number) => (count === 1 ? 'En nyhet' : `${count} nyheter`),
  none: 'Inga nyheter passar in på det du har valt.',
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
  none: 'No news fits what you have chosen.',
  about: (name) => `News about ${name}`,
  allAbout: (name) => `All news about ${name}`,
};

export const newsWords = (locale: Locale) => (locale === 'sv' ? swedish : english);
