import type { CollectionConfig, Field } from 'payload';
import { onlyNamed } from '../fields/relation';
import { publishedAt, revisedAt } from '../fields/date';
import { yesOrNoDiff } from '../fields/admin-display';
import { groups } from '../translations/admin-words';
import { serializeTreeChanges } from '../features/page-tree/serialize-tree-changes';
import { moveSubpages } from '../features/page-tree/move-subpages';
import { validateParent, writePath } from '../features/page-tree/page-path';
import { refuseOrphans } from '../features/page-tree/refuse-orphans';
import { datedAccess } from '../access/collections';
import {
  body,
  commentsEnabled,
  ingress,
  machineMade,
  reviewBy,
  withDrafts,
} from '../fields/common';
import { slugField } from '../fields/slug';
import { swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { announceRelease } from '../features/change-feed/announce-later';
import { followRename } from '../features/redirects/follow-rename';
import { searchText, searchTextHook } from '../fields/search-text';
import { publishedAtHook } from '../features/publishing/set-published-at';
import { previews } from '../features/preview/preview-link';

const placeInTree: Field[] = [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'pages',
    index: true,
    label: { sv: 'Ligger under', en: 'Lies below' },
    filterOptions: (place) => {
      const named = onlyNamed(place);
      return place.id && named !== true
        ? { and: [named, { id: { not_equals: place.id } }] }
        : named;
    },
    validate: validateParent,
    admin: {
      position: 'sidebar',
      description: { sv: 'Tomt: sidan ligger överst.', en: 'Empty: the page lies at the top.' },
    },
  },
  {
    name: 'path',
    type: 'text',
    localized: true,
    index: true,
    label: { sv: 'Hela adressen', en: 'The whole address' },
    access: { create: () => false, update: () => false },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: {
        sv: 'Räknas ut av adressen och sidorna ovanför.',
        en: 'Made from the address and the pages above.',
      },
    },
  },
  {
    name: 'inMenu',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { sv: 'Visa i menyn', en: 'Show in the menu' },
    admin: { position: 'sidebar', components: yesOrNoDiff },
  },
];

/** Everything that is not news, an office or a partnership, in a tree. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { sv: 'Sida', en: 'Page' }, plural: { sv: 'Sidor', en: 'Pages' } },
  access: datedAccess,
  versions: withDrafts,
  trash: true,
  defaultSort: 'path',
  indexes: [{ fields: ['_status', 'createdAt'] }],
  admin: {
    group: groups.content,
    ...previews('pages'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'path',
      'review.state',
      '_status',
      'ownerFunction',
      'saved.name',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'path', 'searchText'],
  },
  hooks: {
    beforeOperation: [authorsSaveDrafts, refuseOrphans.onOperation],
    beforeChange: [
      serializeTreeChanges.onChange,
      refuseOrphans.onChange,
      writePath,
      publishedAtHook,
      searchTextHook('title', 'ingress', 'body'),
      followRename.before,
    ],
    afterChange: [moveSubpages, followRename.after, announceRelease],
    beforeDelete: [serializeTreeChanges.onDelete, refuseOrphans.onDelete],
  },
  fields: [
    swedishText({ name: 'title', maxLength: 160, label: { sv: 'Rubrik', en: 'Title' } }),
    slugField('pages', 'title'),
    ingress,
    body,
    ...placeInTree,
    publishedAt(),
    revisedAt,
    reviewBy,
    commentsEnabled,
    machineMade,
    searchText,
  ],
};
