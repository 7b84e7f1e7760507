import type { CollectionConfig, NumberField, TextField } from 'payload';
import { reportAccess } from '../access/collections';
import { addPageDays } from '../features/page-days/add-page-days';
import { groups } from '../translations/admin-words';
import type { Words } from '../translations/translate';

const text = (name: string, label: Words): TextField => ({
  name,
  type: 'text',
  required: true,
  label,
});

const count = (name: string, label: Words): NumberField => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label,
});

/**
 * How often a page was shown on a day, and how many found what they looked for (decisions/021). Counted by the site, which
 * sends sums: nothing here is about one visitor (K12).
 */
export const pageDays: CollectionConfig = {
  slug: 'page-days',
  labels: {
    singular: { sv: 'Sida och dag', en: 'Page and day' },
    plural: { sv: 'Sidor och dagar', en: 'Pages and days' },
  },
  access: reportAccess,
  endpoints: [addPageDays],
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  indexes: [{ fields: ['day', 'path'] }, { fields: ['path', 'day'] }],
  admin: { hidden: true, group: groups.system },
  fields: [
    // The other three, by which a row is found.
    { ...text('key', { sv: 'Nyckel', en: 'Key' }), unique: true, index: true },
    text('locale', { sv: 'Språk', en: 'Language' }),
    text('path', { sv: 'Adress', en: 'Address' }),
    // In Swedish time, as `2026-11-30`.
    text('day', { sv: 'Dag', en: 'Day' }),
    count('views', { sv: 'Visningar', en: 'Views' }),
    count('yes', { sv: 'Ja', en: 'Yes' }),
    count('no', { sv: 'Nej', en: 'No' }),
  ],
};
