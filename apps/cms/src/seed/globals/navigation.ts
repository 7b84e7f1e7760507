import { toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { type Seeder, translated } from '../seeder';
import type { Seeded } from '../seeded';

export const fillNavigation = (seeder: Seeder, { pages }: Seeded) =>
  seeder.fill(
    'navigation',
    {
      main: [
        { label: 'Nyheter', link: toSection('news') },
        { label: 'Kontor', link: toSection('offices') },
        { label: 'Samverkan', link: toSection('partnerships') },
        { label: 'Om oss', link: toDocument('pages', pages.about) },
        { label: 'Kontakt', link: toSection('contacts') },
      ],
      footer: [
        { label: 'Om webbplatsen', link: toDocument('pages', pages.site) },
        { label: 'Kakor och personuppgifter', link: toDocument('pages', pages.privacy) },
        { label: 'Tillgänglighetsredogörelse', link: toSection('accessibility') },
        { label: 'För journalister', link: toDocument('pages', pages.journalists) },
      ],
    },
    ({ main, footer }) => ({
      main: translated(main, [
        { label: 'News' },
        { label: 'Offices' },
        { label: 'Partnerships' },
        { label: 'About us' },
        { label: 'Contact' },
      ]),
      footer: translated(footer, [
        { label: 'About this site' },
        { label: 'Cookies and personal data' },
        { label: 'Accessibility statement' },
        { label: '' },
      ]),
    }),
  );
