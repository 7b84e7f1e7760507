import type { Words } from '../../translations/translate';
import type { VersionStatus } from './read-history';

export const words = {
  none: { sv: 'Det finns inga versioner än.', en: 'There are no versions yet.' },
  caption: {
    sv: 'Allt som har sparats, det senaste först',
    en: 'All that has been saved, the latest first',
  },
  when: { sv: 'När', en: 'When' },
  event: { sv: 'Händelse', en: 'Event' },
  by: { sv: 'Av', en: 'By' },
  status: { sv: 'Läge', en: 'Status' },
  compare: { sv: 'Jämför', en: 'Compare' },
  comparePrevious: { sv: 'Jämför med föregående', en: 'Compare with the previous one' },
  system: { sv: 'Systemet', en: 'The system' },
  unknown: { sv: 'Uppgift saknas', en: 'Not recorded' },
  machineMade: { sv: 'Skriven med AI', en: 'Written with AI' },
  reviewedBy: {
    sv: 'Skriven med AI, granskad av den som publicerade',
    en: 'Written with AI, reviewed by who published',
  },
  pages: { sv: 'Fler versioner', en: 'More versions' },
  page: { sv: 'Sida', en: 'Page' },
  newer: { sv: 'Nyare', en: 'Newer' },
  older: { sv: 'Äldre', en: 'Older' },
} satisfies Record<string, Words>;

export const statusWords: Record<VersionStatus, Words> = {
  public: { sv: 'På webbplatsen nu', en: 'On the site now' },
  published: { sv: 'Har varit publicerad', en: 'Was published' },
  draft: { sv: 'Utkast', en: 'Draft' },
  live: { sv: 'Sparad', en: 'Saved' },
};
