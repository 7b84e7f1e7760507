import type { CollectionBeforeReadHook, CollectionConfig, Field } from 'payload';
import { contentAccess } from '../access/collections';
import { image, withDrafts } from '../fields/common';
import { organisationNumberField, webAddressField } from '../fields/contact-details';
import { hiddenField } from '../fields/admin-display';
import { localized } from '../features/addresses/public-addresses';
import { groups } from '../translations/admin-words';
import { sortKey } from '../fields/sort-key';
import { localizedText, swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';

const kind: Field = {
  name: 'kind',
  type: 'select',
  index: true,
  label: { sv: 'Typ av organisation', en: 'Type of organisation' },
  options: [
    { value: 'region', label: { sv: 'Region', en: 'Region' } },
    { value: 'municipality', label: { sv: 'Kommun', en: 'Municipality' } },
    {
      value: 'municipalAssociation',
      label: { sv: 'Kommunalförbund', en: 'Municipal association' },
    },
    { value: 'countyBoard', label: { sv: 'Länsstyrelse', en: 'County administrative board' } },
    { value: 'university', label: { sv: 'Lärosäte', en: 'University' } },
    { value: 'agency', label: { sv: 'Myndighet', en: 'Agency' } },
    { value: 'company', label: { sv: 'Företag', en: 'Company' } },
    { value: 'association', label: { sv: 'Förening', en: 'Association' } },
  ],
};

/** In `beforeRead` the document has all languages. */
const addSwedishName: CollectionBeforeReadHook = ({ doc }: { doc: object }) => ({
  ...doc,
  swedishName: localized(doc, 'name', 'sv') ?? null,
});

/** A party to a partnership: a region, municipality, university, agency or company. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: { sv: 'Organisation', en: 'Organisation' },
    plural: { sv: 'Organisationer', en: 'Organisations' },
  },
  access: contentAccess,
  versions: withDrafts,
  trash: true,
  defaultSort: 'sortKey',
  admin: {
    group: groups.registers,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'review.state', '_status', 'saved.name', 'updatedAt'],
    listSearchableFields: ['name', 'shortName', 'organisationNumber'],
  },
  hooks: { beforeOperation: [authorsSaveDrafts], beforeRead: [addSwedishName] },
  fields: [
    swedishText({ name: 'name', maxLength: 160, index: true, label: { sv: 'Namn', en: 'Name' } }),
    localizedText({
      name: 'shortName',
      label: { sv: 'Kortnamn', en: 'Short name' },
      description: { sv: 'Till exempel en förkortning.', en: 'For example an abbreviation.' },
    }),
    kind,
    organisationNumberField,
    webAddressField('website', { sv: 'Webbplats', en: 'Website' }),
    image('logo', { sv: 'Logotyp', en: 'Logo' }),
    {
      // Shown on English pages where there is no English name.
      name: 'swedishName',
      type: 'text',
      virtual: true,
      label: { sv: 'Namn på svenska', en: 'Name in Swedish' },
      admin: hiddenField,
    },
    sortKey('name'),
  ],
};
