import { Heading } from '../components/heading';
import { headingBelow } from '../components/heading-below';
import { LongWords } from '../components/long-words';
import type { BlockProps } from './block-types';

/** What is true whatever the text around it says. */
export const FactBox = ({ block, place }: BlockProps<'factBox'>) => (
  <aside className="fact-box" aria-label={block.heading}>
    {block.heading && (
      <Heading level={place.level}>
        <LongWords text={block.heading} locale={place.locale} />
      </Heading>
    )}
    {place.write(block.body, headingBelow(place.level))}
  </aside>
);
