import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { tableFeature } from '../features/editor/editor-features';
import { foreign } from './foreign';
import { blocks } from './blocks';
import { swedishEditor } from '../features/editor/swedish-editor';
import { textFeatures } from './text-editor';

/** The name of a block is not shown on the site, and "Namnlös" in its heading would confuse editors. */
const withoutBlockName = (block: Block): Block => ({
  ...block,
  admin: { ...block.admin, disableBlockName: true },
});

/** The editor of a page's body: text, tables and every block. */
export const editor = swedishEditor(
  lexicalEditor({
    features: [
      ...textFeatures,
      tableFeature(),
      BlocksFeature({
        blocks: blocks.map(withoutBlockName),
        inlineBlocks: [foreign],
      }),
    ],
  }),
);
