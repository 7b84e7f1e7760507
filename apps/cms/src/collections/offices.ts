import type { CollectionConfig, Field } from 'payload';
import { contentAccess } from '../access/collections';
import { coordinates, country, postalAddress, visitingAddress } from '../fields/address';
import { emailField, phoneField } from '../fields/contact-details';
import { contactsField } from '../fields/relation';
import { groups } from '../translations/admin-words';
import { body, commentsEnabled, image, ingress, machineMade, withDrafts } from '../fields/common';
import { openingHours } from '../fields/opening-hours';
import { slugField } from '../fields/slug';
import { localizedText, localizedTextarea, swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { followRename } from '../features/redirects/follow-rename';
import { searchText, searchTextHook } from '../fields/search-text';
import { previews } from '../features/preview/preview-link';

const about: Field[] = [
  ingress,
  body,
  localizedTextarea({
    name: 'staffing',
    label: { sv: 'Bemanning', en: 'Staffing' },
    description: {
      sv: 'Vilka som arbetar på kontoret, i en eller två meningar.',
      en: 'Who works at the office, in a sentence or two.',
    },
  }),
  image('image', { sv: 'Bild', en: 'Picture' }),
];

const location: Field[] = [
  {
    type: 'row',
    fields: [
      localizedText({
        name: 'city',
        label: { sv: 'Ort', en: 'City' },
        description: { sv: 'Visas i listor.', en: 'Shown in lists.' },
      }),
      country,
    ],
  },
  visitingAddress,
  postalAddress,
  coordinates,
  localizedTextarea({
    name: 'directions',
    maxLength: 600,
    label: { sv: 'Hitta hit', en: 'How to get here' },
    description: {
      sv: 'Till fots, kollektivt och med bil, ett färdsätt på varje rad. Visas vid kartan.',
      en: 'On foot, by public transport and by car, one on each line. Shown with the map.',
    },
  }),
  openingHours,
];

const order: Field = {
  name: 'order',
  type: 'number',
  index: true,
  defaultValue: 100,
  label: { sv: 'Ordning i listan', en: 'Order in the list' },
  admin: {
    position: 'sidebar',
    description: { sv: 'Lägst tal kommer först.', en: 'The lowest number comes first.' },
  },
};

const officeNews: Field = {
  name: 'news',
  type: 'join',
  collection: 'news',
  on: 'offices',
  defaultSort: '-publishedAt',
  label: { sv: 'Nyheter om kontoret', en: 'News about the office' },
  admin: { defaultColumns: ['title', '_status', 'publishedAt'] },
};

/** A place where the authority works, with an address, a task and people. */
export const offices: CollectionConfig = {
  slug: 'offices',
  labels: { singular: { sv: 'Kontor', en: 'Office' }, plural: { sv: 'Kontor', en: 'Offices' } },
  access: contentAccess,
  versions: withDrafts,
  trash: true,
  defaultSort: 'order',
  indexes: [{ fields: ['_status', 'order', 'createdAt'] }],
  admin: {
    group: groups.content,
    ...previews('offices'),
    hideAPIURL: true,
    useAsTitle: 'name',
    // Otherwise the list reads the news of each row, which it does not show.
    enableListViewSelectAPI: true,
    defaultColumns: ['name', 'review.state', '_status', 'ownerFunction', 'saved.name', 'updatedAt'],
    listSearchableFields: ['name', 'city', 'email', 'searchText'],
  },
  hooks: {
    beforeOperation: [authorsSaveDrafts],
    beforeChange: [
      searchTextHook('name', 'ingress', 'body', 'staffing', 'directions'),
      followRename.before,
    ],
    afterChange: [followRename.after],
  },
  fields: [
    swedishText({ name: 'name', maxLength: 160, label: { sv: 'Namn', en: 'Name' } }),
    slugField('offices', 'name'),
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Text', en: 'Text' }, fields: about },
        { label: { sv: 'Adress och öppettider', en: 'Address and hours' }, fields: location },
        {
          label: { sv: 'Kontakt', en: 'Contact' },
          fields: [phoneField(), emailField(), contactsField],
        },
        { label: { sv: 'Nyheter', en: 'News' }, fields: [officeNews] },
      ],
    },
    order,
    commentsEnabled,
    machineMade,
    searchText,
  ],
};
