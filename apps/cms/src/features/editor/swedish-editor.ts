import type { lexicalEditor } from '@payloadcms/richtext-lexical';
import { unfinishedParts } from '../save-errors/unfinished-parts';

/** The editor's words where its own are no Swedish, or none that an editor knows from a word processor (T19). */
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

/** An editor in our Swedish: what it carries is laid over the words that its features have brought by then. */
export const inSwedish =
  (provider: Editor): Editor =>
  async (place) => {
    const adapter = await provider(place);
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
