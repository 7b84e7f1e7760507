import type { Site } from '@regionwebb/content/payload-types';
import { toAddress, toSection } from '@regionwebb/fixtures/factories/links';
import type { SiteLayout } from '../cms/globals';

export const sampleSite: Site = {
  id: 'site',
  name: 'Exempelregionen',
  owner: 'Exempelregionens regionkommun',
  organisationNumber: '232100-0000',
  phone: '010-500 00 00',
  email: 'kontakt@region.example',
  visitingAddress: { street: 'Regiongatan 1', postalCode: '411 06', city: 'Göteborg' },
  postalAddress: {
    recipient: 'Exempelregionen',
    street: 'Box 1',
    postalCode: '405 44',
    city: 'Göteborg',
  },
  personInCharge: { title: 'kommunikationsdirektören' },
  noticeBoardUrl: 'https://anslag.region.example/',
  socialLinks: [{ id: '1', label: 'Exempelregionen på Mastodon', url: 'https://social.example/' }],
};

/** The layout of the page of all components, so that it needs no CMS. */
export const sampleLayout: SiteLayout = {
  site: sampleSite,
  navigation: {
    id: 'navigation',
    main: [
      { id: '1', label: 'Nyheter', link: toSection('news') },
      { id: '2', label: 'Kontor', link: toSection('offices') },
      { id: '3', label: 'Samverkan', link: toSection('partnerships') },
      { id: '4', label: 'Kontakt', link: toSection('contacts') },
    ],
    footer: [{ id: '1', label: 'Vårdguiden 1177', link: toAddress('https://www.1177.se/') }],
  },
  messages: [],
};
