import { contactCard, linkList } from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import { link, toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { bold, heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Registers } from '../seeded';

export const aboutSite = ({ contacts }: Registers, privacy: string) =>
  aPage({
    title: 'Om webbplatsen',
    ingress:
      'Det här är en demonstration. Exempelregionen finns inte, men platserna och samarbetena är hämtade ur verkligheten.',
    inMenu: false,
    publishedAt: '2026-01-12T08:00:00.000Z',
    commentsEnabled: true,
    body: richText(
      heading('Vad som är verkligt här'),
      'Webbplatsen visar hur Regionwebb fungerar för en regional myndighet. Uppgifter om kontorens lägen, VästKom, Wexsus, det norra kontoret i Stockholm och arbetet med en regional utvecklingsstrategi bygger på vad verkliga organisationer har berättat. Texterna är skrivna för demonstrationen, och det gäller också citaten: de återger vad som har sagts men inte ord för ord.',
      list(
        [
          bold('Kontakter: '),
          'funktionerna är påhittade, och ingen svarar på numren eller adresserna.',
        ],
        [bold('Bilder: '), 'alla är ritade för webbplatsen.'],
        [bold('Datum: '), 'de verkliga händelserna har sina verkliga datum.'],
      ),
      heading('Så är webbplatsen gjord'),
      'Sidorna fungerar utan JavaScript, går att använda med bara tangentbord och hämtar ingenting från andra webbplatser.',
      paragraph(
        'Vi sparar inget i din webbläsare. Läs mer om ',
        link('kakor och personuppgifter', { relationTo: 'pages', value: privacy }),
        '.',
      ),
      heading('Säg till om något är fel'),
      'Längst ner på de flesta sidor kan du skriva en kommentar till webbredaktionen.',
      contactCard({ contacts: [contacts.web] }),
      linkList({
        heading: 'Mer om webbplatsen',
        links: [
          { label: 'Kakor och personuppgifter', link: toDocument('pages', privacy) },
          { label: 'Tillgänglighetsredogörelse', link: toSection('accessibility') },
        ],
      }),
    ),
  });
