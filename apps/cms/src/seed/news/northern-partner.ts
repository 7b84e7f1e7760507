import { factBox, linkList, quotation } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { toDocument } from '@regionwebb/fixtures/factories/links';
import { heading, list, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const northernPartner = (seeded: Seeded) =>
  anArticle({
    title: 'Region Norrbotten blir partner i Västerbottens kontor i Stockholm',
    ingress:
      'Region Norrbotten går in som partner i det kontor som Region Västerbotten driver i Stockholm. Länen vill göra mer tillsammans för att påverka nationella beslut.',
    leadImage: seeded.pictures.north,
    body: body(seeded),
    topics: [seeded.topics.influence, seeded.topics.development],
    offices: [seeded.offices.stockholm],
    partnerships: [seeded.partnerships.north],
    contacts: [seeded.contacts.north],
    byline: 'Webbredaktionen',
    publishedAt: '2018-01-26T09:00:00.000Z',
    commentsEnabled: true,
  });

const body = ({ partnerships, offices }: Seeded) =>
  richText(
    'Från och med nu har norrbottniska politiker, tjänstepersoner och deras samarbetspartner en lokal att utgå ifrån när de är i huvudstaden. Det ska göra det lättare att träffa dem som bereder och fattar beslut om norra Sverige: regeringen, riksdagen, myndigheterna och de utredare som arbetar åt dem.',
    quotation({
      text: 'Det norra Sverige vill bör Norrbotten och Västerbotten säga tillsammans. Vi är större så, och vårt gemensamma kontor i Bryssel har visat att det fungerar.',
      speaker: 'Regionstyrelsens ordförande',
      title: 'Region Norrbotten',
    }),
    heading('Regioner konkurrerar om uppmärksamhet'),
    'Regionerna tävlar med varandra om statens satsningar. Det gäller vägar och järnvägar, men också var myndigheter ska ligga och vad regioner och kommuner ska få bestämma över. Det är därför Region Norrbotten satsar på kontoret, och på att synas mer på mötesplatser som Almedalsveckan.',
    quotation({
      text: 'Många vill bli hörda av staten. Politiken har gått från att utjämna skillnader till att varje region själv ska skapa tillväxt av det den har.',
      speaker: 'Den regionala utvecklingsdirektören',
      title: 'Region Norrbotten',
    }),
    heading('En del av ett treårigt projekt'),
    'Partnerskapet ryms i projektet Samverkan och dialog. En enig regionstyrelse beslutade om det i december 2016, och det pågår i tre år.',
    factBox({
      heading: 'Så är kontoret organiserat',
      body: richText(
        'Kontoret är ett projekt med Region Västerbotten som huvudman. De här är med och betalar:',
        list(
          'Skellefteå kommun',
          'Umeå kommun',
          'Skellefteå Kraft',
          'Företagarna Västerbotten',
          'Region Norrbotten, från januari 2018',
        ),
      ),
    }),
    linkList({
      heading: 'Läs mer',
      links: [
        {
          label: 'Norrbotten och Västerbotten i Stockholm',
          link: toDocument('partnerships', partnerships.north),
        },
        { label: 'Vårt eget kontor i Stockholm', link: toDocument('offices', offices.stockholm) },
      ],
    }),
  );
