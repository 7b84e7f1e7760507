import type { BlockProps } from '../block-types';
import { languageAttributes } from './language-attributes';

/** Whole paragraphs in another language than the page's (3.1.2). */
export const OtherLanguage = ({ block, place }: BlockProps<'otherLanguage'>) => (
  <div className="other-language" {...languageAttributes(block.language)}>
    {place.write(block.body, place.level)}
  </div>
);
