import {
  contactCard,
  factBox,
  figure,
  files,
  linkList,
  otherLanguage,
  quotation,
  timeline,
} from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import { link, toAddress, toSection } from '@regionwebb/fixtures/factories/links';
import {
  bold,
  foreign,
  heading,
  italic,
  list,
  numberedList,
  paragraph,
  richText,
} from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import type { Registers } from '../seeded';

/** One page with every kind of content, for editors to look at and for tests to check. */
export const buildingBlocks = (seeded: Registers, parent: string) =>
  aPage({
    title: 'Så kan en sida byggas',
    parent,
    ingress: 'Här finns alla delar som en redaktör kan använda, med ett ord om när de passar.',
    inMenu: false,
    publishedAt: '2026-01-12T08:30:00.000Z',
    commentsEnabled: true,
    body: richText(...text(parent), ...boxes(seeded), ...stories(seeded), ...languages()),
  });

const text = (parent: string) => [
  heading('Text'),
  paragraph(
    'Vanlig text räcker längst. Ett ord kan vara ',
    bold('viktigt'),
    ' eller stå för sig själv som ',
    italic('begrepp'),
    ', och en länk ska säga vart den leder: ',
    link('Om webbplatsen', { relationTo: 'pages', value: parent }),
    ' eller ',
    link('Klarspråk hos Isof', 'https://www.isof.se'),
    '.',
  ),
  heading('Listor', 3),
  list('En punktlista passar när ordningen inte spelar någon roll.', 'Två punkter är minst.'),
  numberedList('En numrerad lista passar när saker görs i ordning.', 'Så här, till exempel.'),
  heading('Tabeller', 3),
  paragraph('En tabell passar för sådant som går att jämföra. Den första raden är rubriker.'),
  table(
    ['Kontor', 'Ort', 'Öppet'],
    [
      ['Göteborgskontoret', 'Göteborg', 'Måndag–fredag'],
      ['Stockholmskontoret', 'Stockholm', 'Tisdag–torsdag'],
      ['Brysselkontoret', 'Bryssel', 'Måndag–fredag'],
    ],
  ),
];

const boxes = ({ contacts, documents }: Registers) => [
  heading('Rutor'),
  factBox({
    heading: 'Faktaruta',
    body: richText('En faktaruta samlar det som är sant oberoende av resten av texten.'),
  }),
  contactCard({ contacts: [contacts.web] }),
  linkList({
    heading: 'Länklista',
    links: [
      { label: 'En avdelning på webbplatsen: nyheterna', link: toSection('news') },
      {
        label: 'En annan webbplats: Digg om tillgänglighet',
        link: toAddress('https://www.digg.se'),
      },
    ],
  }),
  files({ heading: 'Filer', files: [documents.visiting] }),
];

const stories = ({ pictures }: Registers) => [
  heading('Bilder, citat och tidslinjer'),
  figure({
    image: pictures.coast,
    caption: 'En bild har bildtext när den behöver förklaras.',
  }),
  figure({ image: pictures.waves }),
  quotation({
    text: 'Ett citat ska låta som den som talar. Talstrecket sätts av sig självt.',
    speaker: 'Webbredaktionen',
    title: 'Exempelregionen',
  }),
  timeline({
    heading: 'Tidslinje',
    phases: [
      { period: 'Måndag', heading: 'Utkast', text: 'Skribenten skriver.', state: 'done' },
      { period: 'Tisdag', heading: 'Granskning', text: 'Redaktören läser.', state: 'current' },
      { period: 'Onsdag', heading: 'Publicering', text: 'Sidan blir synlig.', state: 'coming' },
    ],
  }),
];

const languages = () => [
  heading('Andra språk'),
  paragraph(
    'Enstaka ord kan märkas, som ',
    foreign('fi', 'tervetuloa'),
    ' eller ',
    foreign('se', 'bures'),
    ', och hela avsnitt kan stå på ett annat språk:',
  ),
  otherLanguage({
    language: 'fi',
    body: richText('Tervetuloa. Tämä kappale on suomeksi.'),
  }),
];
