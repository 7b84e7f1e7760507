import type { CollectionConfig, TextField } from 'payload';
import { noteAccess } from '../access/collections';
import { groups } from '../translations/admin-words';
import type { Words } from '../translations/translate';

const text = (name: string, label: Words, required = false): TextField => ({
  name,
  type: 'text',
  required,
  label,
});

/**
 * What staff note on a document, or on a field, a row or a block of it, by the endpoints of `features/notes`. Never
 * public, and kept when the document or the user is deleted (R1): all ids are texts.
 */
export const notes: CollectionConfig = {
  slug: 'notes',
  labels: {
    singular: { sv: 'Anteckning', en: 'Note' },
    plural: { sv: 'Anteckningar', en: 'Notes' },
  },
  typescript: { interface: 'StaffNote' },
  access: noteAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['about', 'document', 'createdAt'] }],
  admin: { hidden: true, group: groups.system },
  fields: [
    text('about', { sv: 'Samling', en: 'Collection' }, true),
    text('document', { sv: 'Dokumentets id', en: 'Id of the document' }, true),
    text('locale', { sv: 'Språk', en: 'Language' }, true),
    // The name of a field, or that and the id of a row or a block; none for the whole document.
    text('place', { sv: 'Fält', en: 'Field' }),
    text('placeLabel', { sv: 'Fältets namn', en: 'Name of the field' }),
    { name: 'text', type: 'textarea', required: true, label: { sv: 'Text', en: 'Text' } },
    text('by', { sv: 'Skriven av (id)', en: 'Written by (id)' }, true),
    text('byName', { sv: 'Skriven av', en: 'Written by' }),
    // Objects with the id and the name of each.
    { name: 'mentions', type: 'json', label: { sv: 'Nämnda', en: 'Mentioned' } },
    text('solvedBy', { sv: 'Löst av (id)', en: 'Solved by (id)' }),
    text('solvedName', { sv: 'Löst av', en: 'Solved by' }),
    { name: 'solvedAt', type: 'date', label: { sv: 'Löst', en: 'Solved' } },
  ],
};
