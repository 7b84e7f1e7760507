import type { Office } from '@regionwebb/content/payload-types';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { longAddress, longTitle } from './example';
import { samplePicture } from './pictures';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday'] as const;

export const gothenburg: Office = stored(
  anOffice({
    slug: 'goteborgskontoret',
    image: samplePicture(1600, 900),
    latitude: 57.7059,
    longitude: 11.9647,
    postalAddress: {
      recipient: 'Exempelregionen',
      street: 'Box 1',
      postalCode: '405 44',
      city: 'Göteborg',
    },
    openingHours: [
      { days: [...weekdays], opens: '09:00', closes: '16:30' },
      { days: ['friday'], opens: '09:00', closes: '15:00', note: 'lunchstängt kl. 12.00–13.00' },
      { days: ['saturday', 'sunday'], note: 'stängt' },
    ],
    staffing: 'Tio personer arbetar här.',
  }),
  'goteborg',
);

export const brussels: Office = stored(
  anOffice({
    name: 'Brysselkontoret',
    slug: 'brysselkontoret',
    city: 'Bryssel',
    country: 'BE',
    ingress: 'Kontoret följer EU:s arbete och berättar om regionen.',
    visitingAddress: {
      street: 'Rue du Luxembourg 3',
      postalCode: '1000',
      city: 'Bryssel',
      country: 'BE',
    },
    latitude: 50.8399,
    longitude: 4.3719,
  }),
  'bryssel',
);

/** With long values in all fields, and no picture. */
export const longNamed: Office = stored(
  anOffice({
    name: longTitle,
    slug: 'lang',
    city: 'Kalix',
    ingress: undefined,
    visitingAddress: {
      building: longTitle,
      street: 'Gatan 1',
      postalCode: '952 31',
      city: 'Kalix',
    },
    email: longAddress,
    latitude: 65.8531,
    longitude: 23.1442,
  }),
  'lang',
);
