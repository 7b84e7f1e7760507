import type { CollectionConfig, Field } from 'payload';
import { closedAccess } from '../access/collections';
import type { Words } from '../translations/translate';
import { groups } from '../translations/admin-words';

const text = (name: string, label: Words): Field => ({ name, type: 'text', required: true, label });

const yesOrNo = (name: string, label: Words, index = false): Field => ({
  name,
  type: 'checkbox',
  required: true,
  defaultValue: false,
  index,
  label,
});

/**
 * Which document or global refers to which document, one row for each pair (decisions/013). Written by
 * `features/references`, never by clients.
 */
export const references: CollectionConfig = {
  slug: 'references',
  labels: {
    singular: { sv: 'Hänvisning', en: 'Reference' },
    plural: { sv: 'Hänvisningar', en: 'References' },
  },
  access: closedAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  indexes: [{ fields: ['fromCollection', 'fromId'] }, { fields: ['toCollection', 'toId'] }],
  admin: { hidden: true, group: groups.system },
  fields: [
    text('fromCollection', { sv: 'Från samling', en: 'From collection' }),
    // That of a global is its slug.
    text('fromId', { sv: 'Från', en: 'From' }),
    text('toCollection', { sv: 'Till samling', en: 'To collection' }),
    text('toId', { sv: 'Till', en: 'To' }),
    // In what visitors read.
    yesOrNo('inPublished', { sv: 'Publicerad', en: 'Published' }),
    // In the newest version, published or not.
    yesOrNo('inNewest', { sv: 'I den senaste versionen', en: 'In the newest version' }),
    // In a published text that is in one language only.
    yesOrNo('inSwedish', { sv: 'I svensk text', en: 'In Swedish text' }),
    yesOrNo('inEnglish', { sv: 'I engelsk text', en: 'In English text' }),
    // Published, to something that visitors cannot read, or not in the language of the text.
    yesOrNo('isBroken', { sv: 'Trasig', en: 'Broken' }, true),
    // Published, to something that is published but held back until then.
    {
      name: 'publicFrom',
      type: 'date',
      index: true,
      label: { sv: 'Målet syns från', en: 'Target visible from' },
    },
  ],
};
