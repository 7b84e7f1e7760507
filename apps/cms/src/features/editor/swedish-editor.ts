import type { lexicalEditor } from '@payloadcms/richtext-lexical';
import { unfinishedParts } from '../save-errors/unfinished-parts';

/** Replacements for Payload's Swedish texts, with the terms of word processors (T19). */
const words = {
  sv: {
    lexical: {
      general: { placeholder: 'Skriv här, eller tryck / för att lägga till något …' },
      orderedList: { label: 'Numrerad lista' },
      paragraph: { label: 'Vanlig text', label2: 'Vanlig text' },
      unorderedList: { label: 'Punktlista' },
      blocks: { inlineBlocks: { label: 'Inne i texten' } },
    },
  },
};

type Editor = ReturnType<typeof lexicalEditor>;

/** An editor with these texts, and with Swedish validation messages for its links and blocks. */
export const swedishEditor =
  (provider: Editor): Editor =>
  async (args) => {
    const adapter = await provider(args);
    return {
      ...adapter,
      i18n: words,
      validate: async (value, options) => {
        const verdict = await adapter.validate(value, options);
        const isOfParts =
          typeof verdict === 'string' && verdict.includes('node failed to validate');
        if (!isOfParts || !value) return verdict;
        return (await unfinishedParts(adapter.editorConfig, value, options)).join(' ');
      },
    };
  };
