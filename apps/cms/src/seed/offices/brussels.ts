import type { Office } from '@regionwebb/content/payload-types';
import { contactCard, otherLanguage } from '@regionwebb/fixtures/factories/blocks';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import {
  foreign,
  heading,
  list,
  paragraph,
  richText,
} from '@regionwebb/fixtures/factories/rich-text';
import type { WithPages } from '../seeded';
import { mailbox, phones } from '../phone-numbers';
import { translated } from '../seeder';

const address = {
  street: 'Rue du Luxembourg 3',
  postalCode: '1000',
  city: 'Bruxelles',
  country: 'BE',
} as const;

export const brussels = (seeded: WithPages) =>
  anOffice({
    name: 'Brysselkontoret',
    city: 'Bryssel',
    country: 'BE',
    ingress:
      'Brysselkontoret bevakar regionens intressen i EU, berättar om regionen och deltar i de nätverk som har betydelse för utvecklingen hemma.',
    body: body(seeded),
    staffing: 'Tre tjänstepersoner och en praktikant per termin.',
    image: seeded.pictures.brussels,
    visitingAddress: { building: 'Nordic House', ...address },
    postalAddress: { recipient: 'Exempelregionen, Nordic House', ...address },
    latitude: 50.8399,
    longitude: 4.3688,
    directions: [
      'Till fots: ring på hos Nordic House, så möter vi i entrén.',
      'Med buss, tunnelbana eller tåg: sök resan till adressen i stadens reseplanerare.',
    ].join('\n'),
    phone: phones.brussels,
    email: mailbox('bryssel'),
    openingHours: [
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        opens: '09:00',
        closes: '17:00',
        note: 'stängt på belgiska helgdagar',
      },
    ],
    contacts: [seeded.contacts.brussels],
    order: 3,
    commentsEnabled: true,
  });

const body = ({ contacts }: WithPages) =>
  richText(
    heading('Därför finns vi i Bryssel'),
    'Invånarna har valt dem som styr regionen. Därför är det regionen som ska föra deras talan, också när EU:s institutioner eller andra europeiska regioner är motparten. Den som är på plats får veta saker tidigt, och den som vet tidigt hinner påverka.',
    list(
      'Vi följer de förslag som rör regionens uppgifter.',
      'Vi tar emot delegationer hemifrån och ordnar möten åt dem.',
      'Vi hjälper verksamheterna att hitta samarbetspartner i andra länder.',
    ),
    paragraph(
      'Kontoret ligger i ',
      foreign('en', 'Nordic House'),
      '. Gatan heter ',
      foreign('fr', 'Rue du Luxembourg'),
      '.',
    ),
    heading('Välkommen, på franska'),
    otherLanguage({
      language: 'fr',
      body: richText(
        'Bienvenue au bureau de la région à Bruxelles. Nous suivons les travaux des institutions européennes et nous participons à des réseaux de régions. Pour nous rencontrer, prenez rendez-vous par courriel.',
      ),
    }),
    contactCard({ contacts: [contacts.brussels] }),
  );

export const brusselsInEnglish = (seeded: WithPages) => (office: Office) => ({
  name: 'The Brussels office',
  city: 'Brussels',
  ingress:
    'The Brussels office looks after the region’s interests in the EU, tells others about the region and takes part in networks that matter to its development.',
  body: richText(
    heading('Why we are in Brussels'),
    'The people who govern the region are elected by its inhabitants. The region therefore speaks for them, also to the EU institutions and to other European regions. Whoever is here learns of things early, and whoever knows early has time to make a difference.',
    list(
      'We follow proposals that concern the region’s tasks.',
      'We receive delegations from home and arrange meetings for them.',
      'We help our services to find partners in other countries.',
    ),
    contactCard({ contacts: [seeded.contacts.brussels] }),
  ),
  staffing: 'Three officers, and one trainee each term.',
  directions: [
    'On foot: ring the bell at Nordic House, and we will meet you in the hall.',
    'By bus, underground or train: look up the address in the city’s journey planner.',
  ].join('\n'),
  visitingAddress: office.visitingAddress,
  openingHours: translated(office.openingHours, [{ note: 'closed on Belgian public holidays' }]),
  _status: 'published' as const,
});
