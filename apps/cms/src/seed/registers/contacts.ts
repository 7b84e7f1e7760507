import { aContact } from '@regionwebb/fixtures/factories/documents';
import type { Contact } from '@regionwebb/content/payload-types';
import type { Seeder } from '../seeder';
import { mailbox, phones } from '../phone-numbers';

interface Role {
  role: string;
  english: string;
  phone: string;
  email: string;
  areas: [swedish: string, english: string][];
  more?: Partial<Contact>;
}

/** Roles, never people: the one name is a placeholder that shows where a name would stand. */
export const loadContacts = async (
  seeder: Seeder,
  seeded: {
    organisations: { own: string; vastkom: string; vasterbotten: string };
    portrait: string;
  },
) => {
  const publish = (each: Role) =>
    seeder.publish(
      'contacts',
      aContact({
        role: each.role,
        phone: each.phone,
        email: mailbox(each.email),
        organisation: seeded.organisations.own,
        areasOfResponsibility: each.areas.map(([swedish]) => swedish),
        ...each.more,
      }),
      () => ({
        role: each.english,
        areasOfResponsibility: each.areas.map(([, english]) => english),
        _status: 'published',
      }),
    );
  return {
    gothenburg: await publish(atOffices.gothenburg),
    stockholm: await publish(atOffices.stockholm),
    brussels: await publish(atOffices.brussels),
    press: await publish({
      ...central.press,
      more: { name: 'Förnamn Efternamn', image: seeded.portrait, consent },
    }),
    web: await publish(central.web),
    strategy: await publish(central.strategy),
    partnerships: await publish(central.partnerships),
    dataProtection: await publish(central.dataProtection),
    vastkom: await publish({
      ...elsewhere.vastkom,
      more: { organisation: seeded.organisations.vastkom },
    }),
    north: await publish({
      ...elsewhere.north,
      more: { organisation: seeded.organisations.vasterbotten },
    }),
  };
};

const consent = {
  given: true,
  recordedAt: '2026-01-12T11:00:00.000Z',
  note: 'Exempel: namnet och bilden föreställer ingen verklig person',
};

const atOffices = {
  gothenburg: {
    role: 'Enhetschef, Göteborgskontoret',
    english: 'Head of unit, the Gothenburg office',
    phone: phones.gothenburg,
    email: 'goteborg',
    areas: [
      ['Samordning', 'Coordination'],
      ['Representation', 'Representation'],
    ],
  },
  stockholm: {
    role: 'Samordnare, Stockholmskontoret',
    english: 'Coordinator, the Stockholm office',
    phone: phones.stockholm,
    email: 'stockholm',
    areas: [
      ['Riksdag och regering', 'Parliament and government'],
      ['Nationella myndigheter', 'National agencies'],
    ],
  },
  brussels: {
    role: 'Samordnare, Brysselkontoret',
    english: 'Coordinator, the Brussels office',
    phone: phones.brussels,
    email: 'bryssel',
    areas: [
      ['EU:s institutioner', 'The EU institutions'],
      ['Europeiska nätverk', 'European networks'],
    ],
  },
} satisfies Record<string, Role>;

const central = {
  press: {
    role: 'Pressfunktionen',
    english: 'Press office',
    phone: phones.press,
    email: 'press',
    areas: [['Frågor från medier', 'Questions from the media']],
  },
  web: {
    role: 'Webbredaktionen',
    english: 'The web editors',
    phone: phones.web,
    email: 'webben',
    areas: [
      ['Innehåll och tillgänglighet', 'Content and accessibility'],
      ['Kommentarer på sidor', 'Comments on pages'],
    ],
  },
  strategy: {
    role: 'Projektledare för utvecklingsstrategin',
    english: 'Project manager, the development strategy',
    phone: phones.strategy,
    email: 'strategi',
    areas: [['Regional utvecklingsstrategi', 'Regional development strategy']],
  },
  partnerships: {
    role: 'Samordnare för samverkan',
    english: 'Coordinator of partnerships',
    phone: phones.partnerships,
    email: 'samverkan',
    areas: [
      ['Avtal och överenskommelser', 'Agreements'],
      ['Lärosäten och kommuner', 'Universities and municipalities'],
    ],
  },
  dataProtection: {
    role: 'Dataskyddsombudet',
    english: 'Data protection officer',
    phone: phones.switchboard,
    email: 'dataskydd',
    areas: [['Personuppgifter', 'Personal data']],
  },
} satisfies Record<string, Role>;

const elsewhere = {
  vastkom: {
    role: 'VästKoms kansli',
    english: 'The VästKom secretariat',
    phone: phones.vastkom,
    email: 'vastkom',
    areas: [['Administration och löpande verksamhet', 'Administration']],
  },
  north: {
    role: 'Norra kontoret i Stockholm',
    english: 'The northern office in Stockholm',
    phone: phones.north,
    email: 'norr',
    areas: [['Påverkansarbete för Norrbotten och Västerbotten', 'Public affairs for the north']],
  },
} satisfies Record<string, Role>;
