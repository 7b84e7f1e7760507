import type { Words } from '../../translations/translate';

export const compareWords = {
  heading: { sv: 'Jämför som läsare', en: 'Compare as a reader' },
  show: { sv: 'Visa som läsare', en: 'View as a reader' },
  intro: {
    sv: 'Så ser sidan ut på webbplatsen i två versioner. Menyer och det som sidan hämtar från andra sidor är som de är nu.',
    en: 'This is how two versions of the page look on the site. Menus, and what the page takes from other pages, are as they are now.',
  },
  one: {
    sv: 'Det finns bara en version att visa.',
    en: 'There is only one version to show.',
  },
  language: { sv: 'Språk', en: 'Language' },
  open: { sv: 'Öppna i en egen flik', en: 'Open in a tab of its own' },
  versions: { sv: 'Alla versioner', en: 'All versions' },
  older: { sv: 'Före', en: 'Before' },
  newer: { sv: 'Efter', en: 'After' },
} satisfies Record<string, Words>;
