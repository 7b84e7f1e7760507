import type { CollectionConfig, DateField, Field, TextField } from 'payload';
import { packageAccess } from '../access/collections';
import { asField, nobody } from '../access/rules';
import { hiddenField } from '../fields/admin-display';
import { dateField } from '../fields/date';
import { onlyNamed } from '../fields/relation';
import { readContactSheet } from '../features/packages/contact-sheet';
import { keepSteps, refuseRepeatedItems } from '../features/packages/keep-packages';
import { listChangedPlan, unlistPlan } from '../features/packages/list-plan';
import { takePackageSteps } from '../features/packages/package-endpoints';
import { MAX_ITEMS, packaged, packageStates } from '../features/packages/states';
import { groups } from '../translations/admin-words';
import type { Words } from '../translations/translate';

/** Written by the steps only. */
const bySteps = { create: asField(nobody), update: asField(nobody) };

const text = (name: string, label: Words): TextField => ({
  ...{ name, type: 'text', label },
  access: bySteps,
  admin: hiddenField,
});

const time = (name: string, label: Words): DateField => ({
  ...{ name, type: 'date', label },
  access: bySteps,
  admin: hiddenField,
});

const items: Field = {
  name: 'items',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: MAX_ITEMS,
  label: { sv: 'Texter', en: 'Texts' },
  labels: { singular: { sv: 'Text', en: 'Text' }, plural: { sv: 'Texter', en: 'Texts' } },
  admin: {
    components: { RowLabel: '/features/packages/item-label#ItemLabel' },
    description: {
      sv: `Högst ${MAX_ITEMS}. De publiceras tillsammans, eller inte alls.`,
      en: `At most ${MAX_ITEMS}. They are published together, or not at all.`,
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'document',
          type: 'relationship',
          relationTo: [...packaged],
          required: true,
          maxDepth: 0,
          filterOptions: onlyNamed,
          label: { sv: 'Text', en: 'Text' },
          admin: { allowCreate: false, allowEdit: false, width: '70%' },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          defaultValue: 'sv',
          options: [
            { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
            { value: 'en', label: { sv: 'Engelska', en: 'English' } },
          ],
          label: { sv: 'Språk', en: 'Language' },
          admin: { isClearable: false, width: '30%' },
        },
      ],
    },
    text('version', { sv: 'Godkänd version', en: 'Approved version' }),
    text('hash', { sv: 'Godkänt innehåll', en: 'Approved content' }),
    text('cancelled', { sv: 'Godkännandet brutet', en: 'Approval cancelled' }),
  ],
};

const publishAt = dateField({
  name: 'publishAt',
  index: true,
  sidebar: true,
  withTime: true,
  label: { sv: 'Publiceras', en: 'To be published' },
  description: {
    sv: 'Bara för det som ska ut senare. Tomt: du publicerar med knappen under kontaktkartan.',
    en: 'Only for what goes out later. Empty: you publish with the button below the contact sheet.',
  },
});

/** Up to ten texts that are approved and published together (decisions/017). Never public. */
export const packages: CollectionConfig = {
  slug: 'packages',
  labels: {
    singular: { sv: 'Publiceringspaket', en: 'Publication package' },
    plural: { sv: 'Publiceringspaket', en: 'Publication packages' },
  },
  access: packageAccess,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-updatedAt',
  endpoints: [readContactSheet, ...takePackageSteps],
  hooks: {
    beforeValidate: [refuseRepeatedItems],
    beforeChange: [keepSteps],
    afterChange: [listChangedPlan],
    afterDelete: [unlistPlan],
  },
  admin: {
    group: groups.content,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'publishAt', 'approvedName', 'updatedAt'],
    listSearchableFields: ['title'],
    description: {
      sv: 'Texter som ska ut samtidigt: de godkänns och publiceras tillsammans, eller inte alls.',
      en: 'Texts that go out at once: they are approved and published together, or not at all.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 160,
      label: { sv: 'Namn', en: 'Name' },
      admin: {
        description: {
          sv: 'Till exempel Nya kollektivtrafiken. Syns aldrig utåt.',
          en: 'For example The new public transport. Never public.',
        },
      },
    },
    items,
    {
      name: 'contactSheet',
      type: 'ui',
      label: { sv: 'Kontaktkarta', en: 'Contact sheet' },
      admin: {
        disableListColumn: true,
        components: { Field: '/features/packages/contact-sheet-panel#ContactSheetPanel' },
      },
    },
    {
      name: 'state',
      type: 'select',
      index: true,
      defaultValue: 'open',
      options: [...packageStates],
      label: { sv: 'Läge', en: 'State' },
      access: bySteps,
      admin: { position: 'sidebar', readOnly: true },
    },
    publishAt,
    text('approvedBy', { sv: 'Godkänt av (id)', en: 'Approved by (id)' }),
    { ...text('approvedName', { sv: 'Godkänt av', en: 'Approved by' }), admin: { hidden: true } },
    time('approvedAt', { sv: 'Godkänt', en: 'Approved' }),
    text('plannedBy', { sv: 'Planerat av (id)', en: 'Planned by (id)' }),
    text('plannedName', { sv: 'Planerat av', en: 'Planned by' }),
    time('publishedAt', { sv: 'Publicerat', en: 'Published' }),
    text('reason', { sv: 'Skäl', en: 'Reason' }),
  ],
};
