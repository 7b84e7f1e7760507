import type { Block } from 'payload';

/** The site adds the talstreck (T8), so one that is typed or pasted is removed. */
const withoutDash = (value: unknown) =>
  typeof value === 'string' ? value.replace(/^\s*[-–—]\s*/, '') : value;

export const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  labels: { singular: { sv: 'Citat', en: 'Quotation' }, plural: { sv: 'Citat', en: 'Quotations' } },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { sv: 'Vad som sägs', en: 'What is said' },
      admin: {
        description: {
          sv: 'Utan talstreck och citattecken; de sätts på sidan.',
          en: 'Without dash or quotation marks.',
        },
      },
      hooks: { beforeChange: [({ value }) => withoutDash(value)] },
    },
    { name: 'speaker', type: 'text', label: { sv: 'Vem', en: 'Who' } },
    { name: 'title', type: 'text', label: { sv: 'Titel eller roll', en: 'Title or role' } },
  ],
};
