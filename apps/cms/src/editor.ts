import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { contactCard } from './blocks/contact-card';
import { factBox } from './blocks/fact-box';
import { figure } from './blocks/figure';
import { files } from './blocks/files';
import { foreign } from './blocks/foreign';
import { linkList } from './blocks/link-list';
import { otherLanguage } from './blocks/other-language';
import { quotation } from './blocks/quotation';
import { timeline } from './blocks/timeline';
import { textFeatures } from './text-editor';

/** What can stand in running text. */
export const blocks = [
  quotation,
  factBox,
  figure,
  timeline,
  linkList,
  files,
  contactCard,
  otherLanguage,
];

/** A block's own name shows nowhere on the site, and "Namnlös" in its heading only puzzles. */
const unnamed = (block: Block): Block => ({
  ...block,
  admin: { ...block.admin, disableBlockName: true },
});

/** The editor of a page's body: text, tables and every block. */
export const editor = lexicalEditor({
  features: [
    ...textFeatures,
    FixedToolbarFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({
      blocks: blocks.map(unnamed),
      inlineBlocks: [foreign],
    }),
  ],
});
