import type { Block } from 'payload';
import { writingHelp } from '../translations/admin-words';
import { textEditor } from './text-editor';

export const factBox: Block = {
  slug: 'factBox',
  interfaceName: 'FactBoxBlock',
  labels: {
    singular: { sv: 'Faktaruta', en: 'Fact box' },
    plural: { sv: 'Faktarutor', en: 'Fact boxes' },
  },
  fields: [
    { name: 'heading', type: 'text', required: true, label: { sv: 'Rubrik', en: 'Heading' } },
    {
      name: 'body',
      type: 'richText',
      required: true,
      editor: textEditor,
      admin: { description: writingHelp },
      label: { sv: 'Text', en: 'Text' },
    },
  ],
};
