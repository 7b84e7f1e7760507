import {
  contactCard,
  factBox,
  otherLanguage,
  quotation,
} from '@regionwebb/fixtures/factories/blocks';
import { aPartnership } from '@regionwebb/fixtures/factories/documents';
import {
  foreign,
  heading,
  list,
  paragraph,
  richText,
} from '@regionwebb/fixtures/factories/rich-text';
import type { WithOffices } from '../seeded';

export const wexsus = (seeded: WithOffices) => {
  const of = seeded.organisations;
  return aPartnership({
    name: 'Wexsus',
    kind: 'arena',
    summary:
      'Wexsus är Västsveriges nexus för hållbar utveckling. Tre lärosäten äger arenan tillsammans och öppnar den för myndigheter, kommuner och andra som vill ställa om med kunskap som grund.',
    body: body(seeded),
    logo: seeded.pictures.networkMark,
    website: 'https://wexsus.se',
    parties: [
      { organisation: of.chalmers, role: 'owner' },
      { organisation: of.gothenburg, role: 'owner' },
      { organisation: of.west, role: 'owner' },
      { organisation: of.countyBoard, role: 'associate', since: '2024-04-30T10:00:00.000Z' },
    ],
    areas: [
      {
        title: 'Kunskap för omställning',
        description:
          'Forskningen ska komma till nytta där besluten fattas, inte bara i tidskrifter.',
      },
      {
        title: 'Mötesplats för hela samhället',
        description:
          'Lärosäten, myndigheter, kommuner, företag och föreningar träffas på lika villkor.',
      },
      {
        title: 'Strategiska partnerskap',
        description: 'Nästa steg är avtal med kommuner och kommunalförbund i Västsverige.',
      },
    ],
    governance: richText(
      'Chalmers, Göteborgs universitet och Högskolan Väst äger Wexsus i konsortieform. En föreståndare leder arbetet.',
    ),
    contacts: [seeded.contacts.partnerships],
    offices: [seeded.offices.gothenburg],
    commentsEnabled: true,
  });
};

const body = ({ contacts }: WithOffices) =>
  richText(
    heading('Vad Wexsus är'),
    paragraph(
      'Ordet ',
      foreign('en', 'nexus'),
      ' betyder knutpunkt. Wexsus knyter kontakter mellan delar av samhället som annars sällan möts, och håller kvar dem så att ett samtal kan bli ett samarbete.',
    ),
    quotation({
      text: 'Omställningen lyckas om vi lär av varandra. Därför behövs en plats där alla får vara med.',
      speaker: 'Samordnaren för samverkan',
      title: 'Exempelregionen',
    }),
    factBox({
      heading: 'Tre ägare, en associerad partner och tre som samarbetar',
      body: richText(
        list(
          'Ägare: Chalmers, Göteborgs universitet och Högskolan Väst.',
          'Associerad partner: Länsstyrelsen Västra Götaland.',
          'Samarbetar: Högskolan i Borås, Högskolan i Skövde och Jönköping University.',
        ),
      ),
    }),
    heading('På engelska'),
    otherLanguage({
      language: 'en',
      body: richText(
        'Wexsus is a West Swedish arena for sustainable development, owned by three universities and open to authorities, municipalities and others.',
      ),
    }),
    contactCard({ contacts: [contacts.partnerships] }),
  );
