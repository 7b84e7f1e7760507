import type { ReactNode } from 'react';
import type { BlockOf, BlockProps, BlockType } from './block-types';
import { ContactCards } from './contact-card';
import { FactBox } from './fact-box';
import { Figure } from './figure';
import { Files } from './files';
import { LinkList } from './link-list';
import { OtherLanguage } from './other-language';
import type { Place } from './place';
import { Quotation } from './quotation';
import { Timeline } from './timeline';

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

/** Shows a block where it stands. */
export const renderBlock = <T extends BlockType>(block: BlockOf<T>, place: Place): ReactNode => {
  return components[block.blockType]({ block, place });
};

/** Whether the fields of a node are a block that the site can show. */
export const isBlock = (fields: unknown): fields is BlockOf =>
  typeof fields === 'object' &&
  fields !== null &&
  'blockType' in fields &&
  typeof fields.blockType === 'string' &&
  Object.hasOwn(components, fields.blockType);
