import type { Seeder } from '../seeder';
import type { Seeded } from '../seeded';

export const fillSearchWords = (seeder: Seeder, seeded: Seeded) =>
  seeder.fill('searchWords', swedish(seeded), () => english(seeded));

const swedish = ({ pages }: Seeded) => ({
  synonyms: [
    { words: ['gbg', 'Göteborg'] },
    { words: ['sthlm', 'Stockholm'] },
    { words: ['VGR', 'Västra Götalandsregionen'] },
    { words: ['RUS', 'regional utvecklingsstrategi'] },
    { words: ['högskola', 'universitet', 'lärosäte'] },
    { words: ['telefonväxel', 'växel', 'telefon'] },
  ],
  bestBets: [
    {
      questions: ['GDPR', 'dataskydd', 'integritetspolicy', 'cookies'],
      link: toPage(pages.privacy),
    },
    { questions: ['diariet', 'utlämnande'], link: toPage(pages.journalists) },
    { questions: ['växel', 'ring oss', 'mejla oss'], link: inSection('contacts') },
    { questions: ['WCAG', 'DOS-lagen'], link: inSection('accessibility') },
  ],
});

const english = ({ pages }: Seeded) => ({
  synonyms: [
    { words: ['university', 'college', 'higher education'] },
    { words: ['phone', 'telephone', 'call'] },
    { words: ['EU', 'European Union'] },
  ],
  bestBets: [
    { questions: ['GDPR', 'privacy policy'], link: toPage(pages.privacy) },
    { questions: ['WCAG', 'disability'], link: inSection('accessibility') },
  ],
});

const toPage = (value: string) => ({
  type: 'document' as const,
  document: { relationTo: 'pages' as const, value },
});

const inSection = (section: 'contacts' | 'accessibility') => ({
  type: 'section' as const,
  section,
});
