import { figure, files, linkList, timeline } from '@regionwebb/fixtures/factories/blocks';
import { aPartnership } from '@regionwebb/fixtures/factories/documents';
import { toAddress, toSection } from '@regionwebb/fixtures/factories/links';
import { heading, list, richText } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import type { WithOffices } from '../seeded';

export const vastkom = (seeded: WithOffices) => {
  const of = seeded.organisations;
  return aPartnership({
    name: 'VästKom',
    kind: 'association',
    summary:
      'VästKom samlar de 49 kommunerna i Västra Götaland i frågor där de har mer nytta av att göra saker ihop. Uppdraget kommer från länets fyra kommunalförbund.',
    body: body(seeded),
    logo: seeded.pictures.fieldsMark,
    website: 'https://vastkom.se',
    parties: [
      { organisation: of.sjuharad, role: 'member' },
      { organisation: of.fyrbodal, role: 'member' },
      { organisation: of.gothenburgRegion, role: 'member' },
      { organisation: of.skaraborg, role: 'member' },
    ],
    areas: [
      {
        title: 'Välfärd',
        description: 'Vård och omsorg som går över gränsen mellan kommun och region.',
      },
      {
        title: 'Regional utveckling',
        description: 'En dynamisk och konkurrenskraftig region, med plats för alla kommuner.',
      },
      {
        title: 'Företrädarskap',
        description:
          'En gemensam röst mot staten, Västra Götalandsregionen och internationella organ.',
      },
    ],
    governance: governance(),
    contacts: [seeded.contacts.vastkom],
    offices: [seeded.offices.gothenburg],
    commentsEnabled: true,
  });
};

const body = ({ pictures, documents }: WithOffices) =>
  richText(
    heading('Kommunernas gemensamma röst'),
    'En del frågor löser en kommun bäst själv. Andra löser grannkommunerna ihop. VästKom tar hand om dem som berör hela länet.',
    list(
      'VästKom hjälper kommunalförbunden att utveckla samarbetet mellan de 49 kommunerna.',
      'VästKom för kommunernas talan mot Västra Götalandsregionen, länsstyrelsen och andra organ i länet.',
      'VästKom företräder medlemmarna i nationella och internationella sammanhang.',
      'VästKom är en mötesplats där nya nätverk blir till.',
    ),
    figure({
      image: pictures.fields,
      caption: 'Fyra kommunalförbund, 49 kommuner.',
      longDescription:
        'Fyra pusselbitar bildar en kvadrat. Varje bit är ett kommunalförbund och varje prick en kommun: 14, 15, 12 och 8, tillsammans 49.',
    }),
    heading('De fyra kommunalförbunden'),
    table(
      ['Kommunalförbund', 'Ledamöter i styrelsen'],
      [
        ['Boråsregionen Sjuhärads kommunalförbund', '4'],
        ['Fyrbodals kommunalförbund', '4'],
        ['Göteborgsregionens kommunalförbund', '4'],
        ['Skaraborgs kommunalförbund', '4'],
      ],
    ),
    files({ heading: 'Underlag', files: [documents.schedule] }),
    linkList({
      heading: 'Läs mer',
      links: [
        { label: 'VästKoms egen webbplats', link: toAddress('https://vastkom.se') },
        { label: 'Alla samarbeten', link: toSection('partnerships') },
      ],
    }),
  );

const governance = () =>
  richText(
    'Föreningsstämman bestämmer ytterst. Den hålls vart fjärde år, året efter de allmänna valen. Styrelsen har 16 ledamöter: fyra från varje kommunalförbund. Samma 16 sitter också i Beredningen för hållbar utveckling, BHU, tillsammans med Västra Götalandsregionen.',
    'Sätet är Skövde. Kansliet ligger i Göteborg och sköter det löpande arbetet.',
    timeline({
      heading: 'En mandatperiod',
      phases: [
        {
          period: '30 mars 2023',
          heading: 'Föreningsstämma',
          text: 'Styrelsen väljs för hela mandatperioden.',
          start: '2023-03-30T10:00:00.000Z',
          end: '2023-03-30T10:00:00.000Z',
        },
        {
          period: '2023–2026',
          heading: 'Styrelsen arbetar',
          text: 'Sexton ledamöter, fyra från varje kommunalförbund.',
          start: '2023-03-31T10:00:00.000Z',
          end: '2026-12-31T11:00:00.000Z',
        },
        {
          period: '2027',
          heading: 'Nästa föreningsstämma',
          text: 'Den hålls året efter valet 2026.',
          start: '2027-01-01T11:00:00.000Z',
          end: '2027-12-31T11:00:00.000Z',
        },
      ],
    }),
  );
