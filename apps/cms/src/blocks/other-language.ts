import type { Block } from 'payload';
import { writingHelp } from '../translations/admin-words';
import { otherLanguageEditor } from './text-editor';
import { language } from './languages';

/** Paragraphs in another language, marked for screen readers (WCAG 3.1.2). */
export const otherLanguage: Block = {
  slug: 'otherLanguage',
  interfaceName: 'OtherLanguageBlock',
  labels: {
    singular: { sv: 'Avsnitt på annat språk', en: 'Section in another language' },
    plural: { sv: 'Avsnitt på andra språk', en: 'Sections in other languages' },
  },
  fields: [
    language,
    {
      name: 'body',
      type: 'richText',
      required: true,
      editor: otherLanguageEditor,
      admin: { description: writingHelp },
      label: { sv: 'Text', en: 'Text' },
    },
  ],
};
