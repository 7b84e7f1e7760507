import { linkList, quotation } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { toAddress, toDocument } from '@regionwebb/fixtures/factories/links';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const wexsusPartner = (seeded: Seeded) =>
  anArticle({
    title: 'Länsstyrelsen blir associerad partner till Wexsus',
    ingress:
      'Länsstyrelsen i Västra Götaland går med i samverkansarenan Wexsus. Därmed får samarbetet om hållbar utveckling med Chalmers, Göteborgs universitet och Högskolan Väst fastare form.',
    leadImage: seeded.pictures.network,
    body: body(seeded),
    topics: [seeded.topics.sustainability],
    offices: [seeded.offices.gothenburg],
    partnerships: [seeded.partnerships.wexsus],
    contacts: [seeded.contacts.partnerships],
    byline: 'Webbredaktionen',
    publishedAt: '2024-04-30T08:00:00.000Z',
    commentsEnabled: true,
  });

const body = ({ partnerships }: Seeded) =>
  richText(
    'Beslutet öppnar också för samarbete med fler, i regionen, i landet och i världen. Länsstyrelsen vill ha ett ordnat utbyte med forskningen om sådant som hela samhället behöver lösa, och Wexsus är en plats där olika delar av samhället redan möts.',
    quotation({
      text: 'Wexsus är öppet för alla som vill bidra. Där kan vi lära mer och bli bättre på att ställa om, och därför vill vi bygga partnerskap i Västsverige tillsammans med andra.',
      speaker: 'Landshövdingen',
      title: 'Länsstyrelsen Västra Götaland',
    }),
    heading('Kunskap och erfarenhet åt båda håll'),
    'För Wexsus är partnerskapet ett steg till i arbetet med att knyta lärosätena till dem som har makt att förändra. Tanken är att varje partner ska bli starkare på det den redan kan.',
    'Utöver de tre ägarna samarbetar Wexsus med Högskolan i Borås, Högskolan i Skövde och Jönköping University. Härnäst vill arenan skriva avtal med kommuner och kommunalförbund.',
    quotation({
      text: 'Länsstyrelsen är en av dem som avgör om länet klarar omställningen. Nu kan forskare och myndigheter dra nytta av varandra på allvar.',
      speaker: 'Föreståndaren',
      title: 'Wexsus',
    }),
    linkList({
      heading: 'Läs mer',
      links: [
        { label: 'Om samverkan i Wexsus', link: toDocument('partnerships', partnerships.wexsus) },
        { label: 'Wexsus egen webbplats', link: toAddress('https://wexsus.se') },
      ],
    }),
  );
