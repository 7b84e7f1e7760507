import type { Field, GlobalConfig } from 'payload';
import { globalDefaults } from './global-defaults';
import { postalAddress, visitingAddress } from '../fields/address';
import {
  emailField,
  organisationNumberField,
  phoneField,
  webAddressField,
} from '../fields/contact-details';
import { localizedText, localizedTextarea, swedishText } from '../fields/swedish-text';

const about: Field[] = [
  swedishText({
    name: 'name',
    inGlobal: true,
    label: { sv: 'Webbplatsens namn', en: 'Name of the site' },
  }),
  {
    name: 'owner',
    type: 'text',
    label: { sv: 'Ansvarig myndighet', en: 'Responsible authority' },
    admin: { description: { sv: 'Står på varje sida.', en: 'Named on every page.' } },
  },
  organisationNumberField,
  localizedTextarea({
    name: 'description',
    maxLength: 300,
    label: { sv: 'Kort beskrivning', en: 'Short description' },
    description: {
      sv: 'Visas av sökmotorer och när sidor delas.',
      en: 'Shown by search engines and when pages are shared.',
    },
  }),
];

const personInCharge: Field = {
  name: 'personInCharge',
  type: 'group',
  label: { sv: 'Ansvarig för webbplatsen', en: 'Person in charge of the site' },
  fields: [
    { name: 'name', type: 'text', label: { sv: 'Namn', en: 'Name' } },
    localizedText({ name: 'title', label: { sv: 'Titel', en: 'Title' } }),
  ],
};

const links: Field[] = [
  {
    ...webAddressField('noticeBoardUrl', { sv: 'Anslagstavlan', en: 'Notice board' }),
  },
  {
    name: 'socialLinks',
    type: 'array',
    label: { sv: 'Följ oss', en: 'Follow us' },
    labels: { singular: { sv: 'kanal', en: 'channel' }, plural: { sv: 'kanaler', en: 'channels' } },
    fields: [
      {
        type: 'row',
        fields: [
          swedishText({ name: 'label', inGlobal: true, label: { sv: 'Kanal', en: 'Channel' } }),
          { ...webAddressField('url', { sv: 'Webbadress', en: 'Web address' }), required: true },
        ],
      },
    ],
  },
];

/** The authority behind the site and its contact details, in the footer of every page (V2, V3). */
export const site: GlobalConfig = {
  ...globalDefaults,
  slug: 'site',
  label: { sv: 'Webbplats och avsändare', en: 'Site and sender' },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Om', en: 'About' }, fields: about },
        {
          label: { sv: 'Kontakt', en: 'Contact' },
          fields: [phoneField(), emailField(), visitingAddress, postalAddress, personInCharge],
        },
        { label: { sv: 'Länkar', en: 'Links' }, fields: links },
      ],
    },
  ],
};
