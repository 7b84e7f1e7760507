import type { Block } from 'payload';

/** Documents to download; the site shows type and size at each link (V6). */
export const files: Block = {
  slug: 'files',
  interfaceName: 'FilesBlock',
  labels: { singular: { sv: 'Filer', en: 'Files' }, plural: { sv: 'Filer', en: 'Files' } },
  fields: [
    { name: 'heading', type: 'text', label: { sv: 'Rubrik', en: 'Heading' } },
    {
      name: 'files',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      label: { sv: 'Filer', en: 'Files' },
    },
  ],
};
