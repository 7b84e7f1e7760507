import { oldAddress } from '@regionwebb/content/old-address';
import type { CollectionConfig } from 'payload';
import { redirectAccess } from '../access/collections';
import { canonicalText } from '../fields/canonical-text';
import { groups } from '../translations/admin-words';
import { redirectTarget } from '../validation/addresses';
import { webAddress } from '../validation/contacts';
import {
  collapseChains,
  followToEnd,
  serializeAddressChanges,
} from '../features/redirects/shorten-chains';
import { refuseDeadTarget } from '../features/redirects/refuse-dead-target';
import { refuseUsedSource } from '../features/redirects/refuse-used-source';

const from = canonicalText({
  name: 'from',
  index: true,
  unique: true,
  label: { sv: 'Gammal adress', en: 'Old address' },
  description: {
    sv: 'Börjar med /, till exempel /nyheter/gammal-rubrik eller /sida.aspx?id=4711.',
    en: 'Starts with /, for example /nyheter/gammal-rubrik or /sida.aspx?id=4711.',
  },
  canonical: oldAddress,
  refusal: {
    sv: 'Skriv adressen från snedstrecket och framåt, till exempel /nyheter/gammal-rubrik.',
    en: 'Write the address from the slash onwards, for example /nyheter/gammal-rubrik.',
  },
});

const to = canonicalText({
  name: 'to',
  index: true,
  label: { sv: 'Leder till', en: 'Leads to' },
  description: {
    sv: 'En adress här, som /nyheter/ny-rubrik, eller en hel webbadress med https://.',
    en: 'An address here, like /nyheter/ny-rubrik, or a whole web address with https://.',
  },
  canonical: (value) => redirectTarget(value) ?? webAddress(value),
  refusal: {
    sv: 'Skriv en adress som börjar med snedstreck, som /nyheter/ny-rubrik, eller en hel webbadress med https.',
    en: 'Write an address that starts with a slash, like /nyheter/ny-rubrik, or a whole web address with https.',
  },
});

/** Redirects from old addresses. Created when a published document is renamed; editors may add others. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { sv: 'Omdirigering', en: 'Redirect' },
    plural: { sv: 'Omdirigeringar', en: 'Redirects' },
  },
  access: redirectAccess,
  defaultSort: 'from',
  admin: {
    group: groups.system,
    hideAPIURL: true,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    description: {
      sv: 'Skrivs av sig själva när något publicerat byter adress.',
      en: 'Written by themselves when something published changes address.',
    },
  },
  hooks: {
    beforeChange: [serializeAddressChanges, refuseUsedSource, followToEnd, refuseDeadTarget],
    afterChange: [collapseChains],
  },
  fields: [
    { ...from, required: true },
    { ...to, required: true },
  ],
};
