import { headingBelow } from '../../ui/heading';
import type { BlockProps } from '../context';
import { BlockHeading } from './parts';

/** A box with facts beside the running text. */
export const FactBox = ({ block, context }: BlockProps<'factBox'>) => (
  <aside className="fact-box" aria-label={block.heading}>
    <BlockHeading text={block.heading} context={context} />
    {context.renderText(block.body, headingBelow(context.level))}
  </aside>
);
