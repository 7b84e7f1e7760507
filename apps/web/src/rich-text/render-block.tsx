import type { ReactNode } from 'react';
import { ContactCards } from './blocks/contact-card';
import { FactBox } from './blocks/fact-box';
import { Figure } from './blocks/figure';
import { Files } from './blocks/files';
import { LinkList } from './blocks/link-list';
import { OtherLanguage } from './blocks/other-language';
import { Quotation } from './blocks/quotation';
import { Timeline } from './blocks/timeline';
import type { BlockContext, BlockOf, BlockProps, BlockType } from './context';

type Components = { [T in BlockType]: (props: BlockProps<T>) => ReactNode };

/** Block type → component; a block that is missing here does not compile. */
const components: Components = {
  quotation: Quotation,
  factBox: FactBox,
  figure: Figure,
  timeline: Timeline,
  linkList: LinkList,
  files: Files,
  contactCard: ContactCards,
  otherLanguage: OtherLanguage,
};

/** Renders a block at its position. */
export const renderBlock = <T extends BlockType>(
  block: BlockOf<T>,
  context: BlockContext,
): ReactNode => components[block.blockType]({ block, context });

/** Whether a node's fields are of a block that the site can show. */
export const isBlock = (fields: unknown): fields is BlockOf =>
  typeof fields === 'object' &&
  fields !== null &&
  'blockType' in fields &&
  typeof fields.blockType === 'string' &&
  Object.hasOwn(components, fields.blockType);
