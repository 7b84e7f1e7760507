import type { CollectionConfig, Field } from 'payload';
import { contentAccess } from '../access/collections';
import { body, commentsEnabled, image, machineMade, withDrafts } from '../fields/common';
import { areas, parties, period } from '../fields/partnership';
import { webAddressField } from '../fields/contact-details';
import { contactsField, relations } from '../fields/relation';
import { groups, writingHelp } from '../translations/admin-words';
import { slugField } from '../fields/slug';
import { sortKey } from '../fields/sort-key';
import { localizedTextarea, swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { followRename } from '../features/redirects/follow-rename';
import { searchText, searchTextHook } from '../fields/search-text';
import { previews } from '../features/preview/preview-link';

const about: Field[] = [
  localizedTextarea({
    name: 'summary',
    maxLength: 600,
    label: { sv: 'Sammanfattning', en: 'Summary' },
    description: {
      sv: 'Vad samverkan är till för, i två–tre meningar. Syns i listor.',
      en: 'What the partnership is for, in two or three sentences. Shown in lists.',
    },
  }),
  body,
  image('logo', { sv: 'Logotyp', en: 'Logo' }),
  webAddressField('website', { sv: 'Webbplats', en: 'Website' }),
];

const governance: Field[] = [
  period,
  {
    name: 'governance',
    type: 'richText',
    localized: true,
    label: { sv: 'Så styrs samverkan', en: 'How the partnership is governed' },
    admin: { description: writingHelp },
  },
];

const contactAndNews: Field[] = [
  contactsField,
  relations('offices', { sv: 'Kontor', en: 'Offices' }),
  {
    name: 'news',
    type: 'join',
    collection: 'news',
    on: 'partnerships',
    defaultSort: '-publishedAt',
    label: { sv: 'Nyheter om samverkan', en: 'News about the partnership' },
    admin: { defaultColumns: ['title', '_status', 'publishedAt'] },
  },
];

const kind: Field = {
  name: 'kind',
  type: 'select',
  index: true,
  label: { sv: 'Typ av samverkan', en: 'Type of partnership' },
  admin: { position: 'sidebar' },
  options: [
    { value: 'agreement', label: { sv: 'Avtal', en: 'Agreement' } },
    { value: 'association', label: { sv: 'Förbund eller förening', en: 'Association' } },
    { value: 'arena', label: { sv: 'Samverkansarena', en: 'Arena for collaboration' } },
    { value: 'office', label: { sv: 'Gemensamt kontor', en: 'Joint office' } },
    { value: 'project', label: { sv: 'Projekt', en: 'Project' } },
  ],
};

/** A lasting agreement between organisations in different roles, with a purpose, areas and a period. */
export const partnerships: CollectionConfig = {
  slug: 'partnerships',
  labels: {
    singular: { sv: 'Samverkan', en: 'Partnership' },
    plural: { sv: 'Samverkan', en: 'Partnerships' },
  },
  access: contentAccess,
  versions: withDrafts,
  trash: true,
  defaultSort: 'sortKey',
  indexes: [{ fields: ['_status', 'createdAt'] }],
  admin: {
    group: groups.content,
    ...previews('partnerships'),
    hideAPIURL: true,
    useAsTitle: 'name',
    // Otherwise the list reads the news of each row, which it does not show.
    enableListViewSelectAPI: true,
    defaultColumns: ['name', 'review.state', '_status', 'ownerFunction', 'saved.name', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'searchText'],
  },
  hooks: {
    beforeOperation: [authorsSaveDrafts],
    beforeChange: [
      searchTextHook('name', 'summary', 'body', 'areas', 'governance'),
      followRename.before,
    ],
    afterChange: [followRename.after],
  },
  fields: [
    swedishText({ name: 'name', maxLength: 160, index: true, label: { sv: 'Namn', en: 'Name' } }),
    slugField('partnerships', 'name'),
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Om', en: 'About' }, fields: about },
        { label: { sv: 'Parter och områden', en: 'Parties and areas' }, fields: [parties, areas] },
        { label: { sv: 'Period och styrning', en: 'Period and governance' }, fields: governance },
        { label: { sv: 'Kontakt och nyheter', en: 'Contact and news' }, fields: contactAndNews },
      ],
    },
    kind,
    commentsEnabled,
    machineMade,
    searchText,
    sortKey('name'),
  ],
};
