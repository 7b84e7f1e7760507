import type { Words } from '../../translations/translate';

export const words = {
  usedOn: { sv: 'Används på', en: 'Used on' },
  notUsed: { sv: 'Används inte någonstans.', en: 'Not used anywhere.' },
  published: { sv: 'publicerad', en: 'published' },
  draft: { sv: 'bara i ett utkast', en: 'only in a draft' },
  trashed: { sv: 'i papperskorgen', en: 'in the trash' },
  unnamed: { sv: 'Utan namn', en: 'Unnamed' },
  unknown: {
    sv: 'Just nu går det inte att se var det används. Ladda om sidan.',
    en: 'Where it is used cannot be shown right now. Reload the page.',
  },
  before: {
    sv: 'Det används på fler ställen. Där försvinner det, eller länkarna dit slutar fungera.',
    en: 'It is used elsewhere. There it disappears, or the links to it stop working.',
  },
  someInUse: {
    sv: 'De här används på andra ställen. Där försvinner de, eller länkarna dit slutar fungera.',
    en: 'These are used elsewhere. There they disappear, or the links to them stop working.',
  },
  tooMany: {
    sv: 'När alla är valda går det inte att visa vilka som används på andra ställen.',
    en: 'When all are chosen, those that are used elsewhere cannot be shown.',
  },
  noneInUse: {
    sv: 'Inget av det valda används någon annanstans.',
    en: 'None of the chosen is used elsewhere.',
  },
} satisfies Record<string, Words>;

export const more = (count: number): Words => ({
  sv: `… och ${count} till.`,
  en: `… and ${count} more.`,
});

export const showAll = (count: number): Words => ({
  sv: `Visa ${count} till`,
  en: `Show ${count} more`,
});
