import { headingBelow } from '../../ui/heading-below';
import { BlockHeading } from './block-heading';
import type { BlockProps } from '../block-types';

/** What is true whatever the text around it says. */
export const FactBox = ({ block, place }: BlockProps<'factBox'>) => (
  <aside className="fact-box" aria-label={block.heading}>
    <BlockHeading text={block.heading} place={place} />
    {place.write(block.body, headingBelow(place.level))}
  </aside>
);
