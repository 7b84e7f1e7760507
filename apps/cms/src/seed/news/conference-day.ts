import { factBox } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { list, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const conferenceDay = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Femhundra möts för att tala om förändring',
    ingress:
      'Den 2 december 2019 hålls Framtid Västra Götaland. Årets fråga är hur en strategi blir något som faktiskt händer.',
    leadImage: seeded.pictures.conference,
    body: richText(
      'En strategi är lätt att skriva och svår att genomföra. Därför handlar dagen om att leda förändring: hur kommuner, företag, lärosäten och föreningar kan dra åt samma håll när VG2020 tar slut.',
      factBox({
        heading: 'Framtid Västra Götaland',
        body: richText(
          list(
            'Dag: 2 december 2019',
            'Deltagare: 500',
            'Tema: förändringsledning och genomförande',
          ),
        ),
      }),
      'Mötesplatsen återkommer 2020, samma höst som beslutet om strategin ska fattas.',
    ),
    topics: [seeded.topics.development],
    related,
    contacts: [seeded.contacts.strategy],
    byline: 'Projektgruppen för utvecklingsstrategin',
    publishedAt: '2019-11-18T08:00:00.000Z',
    commentsEnabled: true,
  });
