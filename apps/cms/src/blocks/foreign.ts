import type { Block } from 'payload';
import { language } from './languages';

/** A few words in another language inside a sentence. */
export const foreign: Block = {
  slug: 'foreign',
  interfaceName: 'ForeignInlineBlock',
  labels: {
    singular: { sv: 'Ord på annat språk', en: 'Words in another language' },
    plural: { sv: 'Ord på andra språk', en: 'Words in other languages' },
  },
  fields: [
    language,
    { name: 'text', type: 'text', required: true, label: { sv: 'Ord', en: 'Words' } },
  ],
};
