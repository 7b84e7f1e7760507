import {
  BlocksFeature,
  BoldFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { addressed } from '@regionwebb/content/paths';
import { ToolbarFeature } from '../features/editor/editor-features';
import { foreign } from './foreign';
import { linkInText } from '../fields/link-in-text';
import { swedishEditor } from '../features/editor/swedish-editor';
import { PasteFeature } from '../features/paste/paste-feature';

/** No h1, colours or alignment, which would break the outline or the design of a page. */
const features = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: [...addressed],
    fields: ({ defaultFields }) => linkInText(defaultFields),
  }),
  ToolbarFeature(),
];

/** For text in the language of the page. */
export const textFeatures = [...features, PasteFeature({ otherLanguage: false })];

const inlineBlocks = BlocksFeature({ inlineBlocks: [foreign] });

/** For blocks: text only, so that blocks do not nest. */
export const textEditor = swedishEditor(
  lexicalEditor({ features: [...textFeatures, inlineBlocks] }),
);

/** For blocks whose text is in another language than the page. */
export const otherLanguageEditor = swedishEditor(
  lexicalEditor({ features: [...features, PasteFeature({ otherLanguage: true }), inlineBlocks] }),
);
