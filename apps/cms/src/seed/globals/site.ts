import { type Seeder, translated } from '../seeder';
import { mailbox, phones } from '../phone-numbers';

export const fillSite = (seeder: Seeder) =>
  seeder.fill('site', swedish, (site) => ({
    name: 'Exempelregionen',
    description:
      'Offices in Gothenburg, Stockholm and Brussels, and partnerships with universities, municipalities and authorities. A demonstration site.',
    visitingAddress: { ...site.visitingAddress, building: 'Floor 4' },
    personInCharge: { ...site.personInCharge, title: 'Director of communications' },
    socialLinks: translated(site.socialLinks, [{}, { label: 'Newsletter' }]),
  }));

const swedish = {
  name: 'Exempelregionen',
  owner: 'Exempelregionen',
  organisationNumber: '232199-0000',
  description:
    'Kontor i Göteborg, Stockholm och Bryssel, och samverkan med lärosäten, kommuner och myndigheter. En demonstrationswebbplats.',
  phone: phones.switchboard,
  email: mailbox('kontakt'),
  visitingAddress: {
    building: 'Plan 4',
    street: 'Södra Hamngatan 37–41',
    postalCode: '411 06',
    city: 'Göteborg',
    country: 'SE' as const,
  },
  postalAddress: {
    recipient: 'Exempelregionen',
    street: 'Södra Hamngatan 37–41',
    postalCode: '411 06',
    city: 'Göteborg',
    country: 'SE' as const,
  },
  personInCharge: { title: 'Kommunikationsdirektören' },
  noticeBoardUrl: 'https://region.example/anslagstavla',
  socialLinks: [
    { label: 'Mastodon', url: 'https://social.region.example/@exempelregionen' },
    { label: 'Nyhetsbrev', url: 'https://region.example/nyhetsbrev' },
  ],
};
