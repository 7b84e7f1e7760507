import { figure } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import type { Seeded } from '../seeded';

export const sixUniversities = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Sex lärosäten i samma nät',
    ingress:
      'Tre lärosäten äger Wexsus och tre samarbetar med arenan. Tillsammans finns de i fem städer, från Göteborg till Jönköping.',
    leadImage: seeded.pictures.networkMark,
    body: richText(
      'En kommun som söker kunskap ska inte behöva veta vilket lärosäte den ska ringa. Det är en av tankarna med Wexsus: en väg in, sex hus att gå till.',
      table(
        ['Lärosäte', 'Roll i Wexsus'],
        [
          ['Chalmers tekniska högskola', 'Ägare'],
          ['Göteborgs universitet', 'Ägare'],
          ['Högskolan Väst', 'Ägare'],
          ['Högskolan i Borås', 'Samarbetar'],
          ['Högskolan i Skövde', 'Samarbetar'],
          ['Jönköping University', 'Samarbetar'],
        ],
      ),
      heading('Kommunerna står på tur'),
      'Härnäst vill Wexsus skriva avtal med kommuner och kommunalförbund. Då når arenan ut till hela länet och inte bara till orter med ett lärosäte.',
      figure({
        image: seeded.pictures.network,
        caption: 'Nätet växer utåt från de tre ägarna.',
        longDescription:
          'Tre stora punkter i mitten är ägarna. Fyra mindre punkter runt dem är partner. Från dem går tunna linjer till tolv små punkter.',
      }),
    ),
    topics: [seeded.topics.sustainability, seeded.topics.municipalities],
    partnerships: [seeded.partnerships.wexsus, seeded.partnerships.vastkom],
    contacts: [seeded.contacts.partnerships],
    related,
    publishedAt: '2024-09-12T06:45:00.000Z',
    commentsEnabled: true,
  });
