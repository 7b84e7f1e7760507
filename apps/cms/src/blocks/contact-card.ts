import type { Block } from 'payload';
import { contactsField } from '../fields/relation';

export const contactCard: Block = {
  slug: 'contactCard',
  interfaceName: 'ContactCardBlock',
  labels: {
    singular: { sv: 'Kontaktkort', en: 'Contact card' },
    plural: { sv: 'Kontaktkort', en: 'Contact cards' },
  },
  fields: [{ ...contactsField, required: true }],
};
