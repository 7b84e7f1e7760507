import { contactCard, factBox, linkList, quotation } from '@regionwebb/fixtures/factories/blocks';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import { link, toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { bold, heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { WithPages } from '../seeded';
import { mailbox, phones } from '../phone-numbers';

export const gothenburg = (seeded: WithPages) =>
  anOffice({
    name: 'Göteborgskontoret',
    city: 'Göteborg',
    ingress:
      'Från Göteborg samordnas det mesta av arbetet på våra tre kontor. Här finns stödet till förtroendevalda och tjänstepersoner, och här tar vi emot gäster.',
    body: body(seeded),
    staffing: 'En enhetschef och fyra medarbetare.',
    image: seeded.pictures.gothenburg,
    visitingAddress: {
      building: 'Plan 4',
      street: 'Södra Hamngatan 37–41',
      postalCode: '411 06',
      city: 'Göteborg',
      country: 'SE',
    },
    postalAddress: {
      recipient: 'Exempelregionen, Göteborgskontoret',
      street: 'Södra Hamngatan 37–41',
      postalCode: '411 06',
      city: 'Göteborg',
      country: 'SE',
    },
    latitude: 57.7054,
    longitude: 11.9686,
    directions: [
      'Till fots: ring på vid porten och ta hissen till plan 4.',
      'Med buss, spårvagn eller tåg: sök resan till adressen i reseplaneraren.',
      'Med bil: vi har inga besöksplatser. Säg till när du bokar om du behöver parkera nära ingången.',
    ].join('\n'),
    phone: phones.gothenburg,
    email: mailbox('goteborg'),
    openingHours: [
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday'],
        opens: '08:00',
        closes: '16:30',
        note: 'lunchstängt kl.\u00a012.00–13.00',
      },
      { days: ['friday'], opens: '08:00', closes: '15:00' },
    ],
    contacts: [seeded.contacts.gothenburg],
    order: 1,
    commentsEnabled: true,
  });

const body = ({ contacts, pages }: WithPages) =>
  richText(
    heading('Vad kontoret gör'),
    'Arbetet på kontoren hänger ihop. En fråga som börjar i ett utskott i Bryssel kan året därpå ligga på ett bord i riksdagen, och till slut på ett nämndmöte hemma. I Göteborg ser vi till att alla vet vad de andra gör.',
    list(
      [
        bold('Påverkansarbete: '),
        'vi bestämmer vilka frågor som är viktigast och vem som driver dem.',
      ],
      [
        bold('Stöd: '),
        'vi tar fram underlag åt förtroendevalda och tjänstepersoner inför möten och resor.',
      ],
      [bold('Representation: '), 'vi tar emot besök från andra regioner och länder.'],
    ),
    quotation({
      text: 'Vi är få, men tillsammans finns vi på tre platser samtidigt. Det är hela poängen.',
      speaker: 'Enhetschefen',
      title: 'Göteborgskontoret',
    }),
    heading('Boka ett besök'),
    paragraph(
      'Hör av dig minst en vecka i förväg. Läs gärna först om ',
      link('vårt uppdrag', { relationTo: 'pages', value: pages.mission }),
      ', så blir mötet bättre.',
    ),
    factBox({
      heading: 'Tillgängligt i lokalerna',
      body: richText(
        'Säg till i förväg om du behöver något mer än det här.',
        list(
          'Hiss från entrén till plan 4.',
          'Automatisk dörr.',
          'Hörslinga i det största mötesrummet.',
        ),
      ),
    }),
    contactCard({ contacts: [contacts.gothenburg] }),
    linkList({
      heading: 'Mer om våra kontor',
      links: [
        { label: 'Alla tre kontoren', link: toSection('offices') },
        { label: 'Kontakta en funktion', link: toSection('contacts') },
        { label: 'Om oss', link: toDocument('pages', pages.about) },
      ],
    }),
  );
