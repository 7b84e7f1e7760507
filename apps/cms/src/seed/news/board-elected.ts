import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { link } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const boardElected = (seeded: Seeded) =>
  anArticle({
    title: 'VästKom har valt styrelse för fyra år',
    ingress:
      'Föreningsstämman den 30 mars 2023 valde en styrelse med 16 ledamöter, fyra från varje kommunalförbund.',
    leadImage: seeded.pictures.fields,
    body: richText(
      'VästKoms stämma hålls vart fjärde år, året efter att det har varit val. På så sätt sitter styrelsen lika länge som de kommunpolitiker den företräder.',
      heading('Samma personer i två rum'),
      'De 16 ledamöterna sitter också i Beredningen för hållbar utveckling, BHU. Där möter de Västra Götalandsregionen, och där bereds frågor som rör både kommunerna och regionen.',
      list(
        'Sätet är Skövde.',
        'Kansliet ligger i Göteborg.',
        'Kansliets chef sköter den löpande förvaltningen.',
      ),
      paragraph(
        'Läs mer om ',
        link('VästKom och de fyra förbunden', {
          relationTo: 'partnerships',
          value: seeded.partnerships.vastkom,
        }),
        '.',
      ),
    ),
    topics: [seeded.topics.municipalities],
    partnerships: [seeded.partnerships.vastkom],
    contacts: [seeded.contacts.vastkom],
    publishedAt: '2023-03-31T07:15:00.000Z',
    commentsEnabled: true,
  });
