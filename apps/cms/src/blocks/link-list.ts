import type { Block } from 'payload';
import { labelledLinks } from '../fields/link';

export const linkList: Block = {
  slug: 'linkList',
  interfaceName: 'LinkListBlock',
  labels: {
    singular: { sv: 'Länklista', en: 'Link list' },
    plural: { sv: 'Länklistor', en: 'Link lists' },
  },
  fields: [
    { name: 'heading', type: 'text', label: { sv: 'Rubrik', en: 'Heading' } },
    labelledLinks('links', { sv: 'Länkar', en: 'Links' }),
  ],
};
