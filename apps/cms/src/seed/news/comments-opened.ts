import { factBox } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { link } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const commentsOpened = (seeded: Seeded) =>
  anArticle({
    title: 'Nu kan du kommentera sidorna',
    ingress:
      'Är något fel, svårt att förstå eller bra? Längst ner på de flesta sidor kan du säga det till webbredaktionen, utan att tala om vem du är.',
    body: richText(
      heading('Så går det till'),
      list(
        'Skriv din kommentar längst ner på sidan. Du behöver inte lämna någon adress.',
        'Du får ett kvittensnummer. Spara det om du vill kunna fråga om kommentaren.',
        'Webbredaktionen läser kommentaren och rättar sidan om det behövs.',
      ),
      factBox({
        heading: 'Skriv inga personuppgifter',
        body: richText(
          'Kommentaren blir en allmän handling. Innehåller den ett personnummer, ett telefonnummer eller en e-postadress tar formuläret inte emot den.',
        ),
      }),
      paragraph(
        'Läs mer om ',
        link('kakor och personuppgifter', { relationTo: 'pages', value: seeded.pages.privacy }),
        '.',
      ),
    ),
    topics: [seeded.topics.site],
    contacts: [seeded.contacts.web],
    publishedAt: '2026-03-02T08:00:00.000Z',
    commentsEnabled: true,
  });
