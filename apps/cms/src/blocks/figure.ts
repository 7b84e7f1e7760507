import type { Block, Field } from 'payload';
import { image } from '../fields/common';

export const longDescription: Field = {
  name: 'longDescription',
  type: 'textarea',
  label: { sv: 'Lång beskrivning', en: 'Long description' },
  admin: {
    description: {
      sv: 'Allt som bilden berättar, för den som inte ser den. Behövs för diagram och illustrationer.',
      en: 'All that the picture tells, for those who cannot see it.',
    },
  },
};

export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: { sv: 'Bild', en: 'Picture' }, plural: { sv: 'Bilder', en: 'Pictures' } },
  fields: [
    image('image', { sv: 'Bild', en: 'Picture' }, true),
    { name: 'caption', type: 'text', label: { sv: 'Bildtext', en: 'Caption' } },
    longDescription,
  ],
};
