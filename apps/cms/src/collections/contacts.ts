import type { CollectionConfig, Field, GroupField } from 'payload';
import { contentAccess } from '../access/collections';
import { asField, signedIn } from '../access/rules';
import { yesOrNoDiff } from '../fields/admin-display';
import { dateField } from '../fields/date';
import { onlyNamed } from '../fields/relation';
import { emailField, phoneField } from '../fields/contact-details';
import { groups } from '../translations/admin-words';
import { needsConsent } from '../validation/contacts';
import { image, withDrafts } from '../fields/common';
import { sortKey } from '../fields/sort-key';
import { swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { translate } from '../translations/translate';

/** Never public. */
const consent: GroupField = {
  name: 'consent',
  type: 'group',
  label: { sv: 'Samtycke (syns aldrig utåt)', en: 'Consent (never public)' },
  access: { read: asField(signedIn) },
  admin: {
    description: {
      sv: 'Namn och bild är personuppgifter. De får publiceras först när personen har sagt ja.',
      en: 'A name and a picture are personal data, published only once the person has agreed.',
    },
  },
  fields: [
    {
      name: 'given',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Personen har samtyckt', en: 'The person has consented' },
      admin: { components: yesOrNoDiff },
      validate: (value: boolean | null | undefined, { data, req }) =>
        value === true ||
        !needsConsent(data) ||
        translate(req, {
          sv: 'Namn och bild får publiceras först när samtycket är antecknat. Kryssa i rutan, eller ta bort namnet och bilden.',
          en: 'A name or a picture needs a recorded consent. Tick the box, or remove the name and the picture.',
        }),
    },
    dateField({ name: 'recordedAt', label: { sv: 'Antecknat den', en: 'Recorded on' } }),
    {
      name: 'note',
      type: 'text',
      label: { sv: 'Var samtycket finns', en: 'Where the consent is kept' },
      admin: { placeholder: { sv: 'Till exempel ett diarienummer', en: 'A registry number' } },
    },
  ],
};

const person: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: { sv: 'Namn (valfritt)', en: 'Name (optional)' },
    admin: { description: { sv: 'Kräver samtycke.', en: 'Needs consent.' } },
  },
  image('image', { sv: 'Bild (kräver samtycke)', en: 'Picture (needs consent)' }),
  consent,
];

const contactDetails: Field[] = [
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    filterOptions: onlyNamed,
    label: { sv: 'Organisation', en: 'Organisation' },
  },
  {
    name: 'office',
    type: 'relationship',
    relationTo: 'offices',
    filterOptions: onlyNamed,
    index: true,
    label: { sv: 'Kontor', en: 'Office' },
  },
  phoneField(),
  emailField(),
  {
    name: 'areasOfResponsibility',
    type: 'text',
    hasMany: true,
    localized: true,
    label: { sv: 'Ansvarsområden', en: 'Areas of responsibility' },
    admin: {
      // Queries on it are refused too: features/query-limits/limit-queries.ts.
      disableListFilter: true,
      placeholder: { sv: 'Skriv ett område', en: 'Write an area' },
      description: { sv: 'Tryck på Enter efter varje område.', en: 'Press Enter after each area.' },
    },
  },
];

/** A role that can be reached, at an office or for a partnership; a name is optional (V4). */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: {
    singular: { sv: 'Kontakt', en: 'Contact' },
    plural: { sv: 'Kontakter', en: 'Contacts' },
  },
  access: contentAccess,
  versions: withDrafts,
  trash: true,
  defaultSort: 'sortKey',
  admin: {
    group: groups.registers,
    hideAPIURL: true,
    useAsTitle: 'role',
    defaultColumns: [
      'role',
      'name',
      'review.state',
      '_status',
      'ownerFunction',
      'saved.name',
      'updatedAt',
    ],
    listSearchableFields: ['role', 'name', 'email'],
  },
  hooks: { beforeOperation: [authorsSaveDrafts] },
  fields: [
    swedishText({
      name: 'role',
      maxLength: 160,
      index: true,
      label: { sv: 'Roll eller funktion', en: 'Role or function' },
      description: {
        sv: 'Till exempel Presschef eller Kansliet.',
        en: 'For example Press officer.',
      },
    }),
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Så nås funktionen', en: 'How to reach them' }, fields: contactDetails },
        { label: { sv: 'Person och samtycke', en: 'Person and consent' }, fields: person },
      ],
    },
    sortKey('role'),
  ],
};
