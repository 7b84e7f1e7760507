import type {
  ContactCardBlock,
  FactBoxBlock,
  FigureBlock,
  FilesBlock,
  LinkListBlock,
  OtherLanguageBlock,
  QuotationBlock,
  TimelineBlock,
} from '@regionwebb/content/payload-types';
import { newId } from './new-id';
import type { Node } from './nodes';

type Fields<Block> = Omit<Block, 'id' | 'blockName' | 'blockType'>;

const block = (blockType: string, fields: object): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType, ...fields },
});

/** What is said is given without talstreck; the site writes it (T8). */
export const quotation = (fields: Fields<QuotationBlock>): Node => block('quotation', fields);
export const factBox = (fields: Fields<FactBoxBlock>): Node => block('factBox', fields);
export const figure = (fields: Fields<FigureBlock>): Node => block('figure', fields);
export const linkList = (fields: Fields<LinkListBlock>): Node => block('linkList', fields);
export const files = (fields: Fields<FilesBlock>): Node => block('files', fields);
export const contactCard = (fields: Fields<ContactCardBlock>): Node => block('contactCard', fields);
export const timeline = (fields: Fields<TimelineBlock>): Node => block('timeline', fields);
export const otherLanguage = (fields: Fields<OtherLanguageBlock>): Node =>
  block('otherLanguage', fields);
