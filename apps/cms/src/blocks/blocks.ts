import { contactCard } from './contact-card';
import { factBox } from './fact-box';
import { figure } from './figure';
import { files } from './files';
import { linkList } from './link-list';
import { otherLanguage } from './other-language';
import { quotation } from './quotation';
import { timeline } from './timeline';

/** The blocks that editors can insert in a body, in the order of the menu. */
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
