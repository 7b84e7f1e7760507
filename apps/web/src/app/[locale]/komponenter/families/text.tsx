import { link } from '@regionwebb/fixtures/factories/links';
import { element, textNode } from '@regionwebb/fixtures/factories/nodes';
import {
  bold,
  foreign,
  heading,
  italic,
  list,
  numberedList,
  paragraph,
} from '@regionwebb/fixtures/factories/rich-text';
import { ExternalLink } from '../../../../ui/external-link';
import { Heading } from '../../../../ui/heading';
import { InSwedish } from '../../../../ui/in-swedish';
import { type Family, longTitle, longWord } from '../../../../samples/example';
import { SampleText } from '../sample-text';

const marks = [
  bold('fet'),
  ', ',
  italic('kursiv'),
  ', ',
  textNode('struken', 4),
  ', ',
  textNode('kod', 16),
  ', H',
  textNode('2', 32),
  'O, m',
  textNode('2', 64),
  ' och ',
  textNode('markerad', 128),
];

export const text: Family = {
  id: 'text',
  title: 'Text',
  examples: [
    {
      id: 'pa-svenska',
      title: 'Svenska ord på en engelsk sida',
      content: (
        <p lang="en">
          By: <InSwedish words="Kommunikationsenheten" locale="en" />
        </p>
      ),
    },
    {
      id: 'rubriker',
      title: 'Rubriker',
      note: 'Rubrik 1 står överst på sidan. Storleken följer nivån.',
      content: (
        <>
          <Heading level={2}>Rubrik på nivå 2</Heading>
          <Heading level={3}>Rubrik på nivå 3</Heading>
          <Heading level={4}>Rubrik på nivå 4</Heading>
          <Heading level={5}>Rubrik på nivå 5</Heading>
          <Heading level={6}>Rubrik på nivå 6</Heading>
        </>
      ),
    },
    {
      id: 'langa-rubriker',
      title: 'Rubriker med långa ord',
      note: 'Inget ord får sticka ut, inte heller i 320 bildpunkters bredd (T18).',
      content: (
        <>
          <Heading level={2}>{longTitle}</Heading>
          <Heading level={3}>{longWord}</Heading>
        </>
      ),
    },
    {
      id: 'ingress',
      title: 'Ingress',
      content: <p className="ingress">Det viktigaste i två eller tre meningar, före allt annat.</p>,
    },
    {
      id: 'brodtext',
      title: 'Brödtext med rubriker',
      content: (
        <SampleText
          id="brodtext"
          nodes={[
            'Ett stycke som kommer före den första rubriken i texten.',
            heading('En rubrik i texten'),
            paragraph('Ord kan vara ', ...marks, '.'),
            heading('En rubrik under den', 3),
            `Ett stycke med ordet ${longWord}, som bryts där raden tar slut.`,
            element('horizontalrule', []),
            element('quote', ['Ett indraget stycke.']),
          ]}
        />
      ),
    },
    {
      id: 'listor',
      title: 'Listor',
      content: (
        <SampleText
          id="listor"
          nodes={[
            list('Göteborg', 'Bryssel', list('Rue du Luxembourg'), 'Kalix'),
            numberedList('Först det här', 'Sedan det här'),
          ]}
        />
      ),
    },
    {
      id: 'annat-sprak-ord',
      title: 'Ord på annat språk',
      note: 'Orden är märkta med språk, så att uppläsningen blir rätt (WCAG 3.1.2).',
      content: (
        <SampleText
          id="annat-sprak-ord"
          nodes={[paragraph('Namnet kommer av ', foreign('en', 'nexus'), ', en knutpunkt.')]}
        />
      ),
    },
    {
      id: 'lankar',
      title: 'Länkar',
      note: 'En länk till en annan webbplats har en pil, och ord för den som lyssnar (V5).',
      content: (
        <>
          <p>
            <a href="#lankar-mal" id="lankar-mal">
              En länk på webbplatsen
            </a>
          </p>
          <p>
            <ExternalLink href="https://www.digg.se/" locale="sv">
              Myndigheten för digital förvaltning
            </ExternalLink>
          </p>
          <SampleText
            id="lankar"
            nodes={[
              paragraph('En länk i texten leder till ', link('1177', 'https://www.1177.se/'), '.'),
            ]}
          />
        </>
      ),
    },
  ],
};
