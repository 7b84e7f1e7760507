import type { TimelineBlock } from '@regionwebb/content/payload-types';
import type { HeadingLevel } from '../../ui/heading';
import { headingBelow } from '../../ui/heading-below';
import { Picture } from '../../ui/picture';
import { populated } from '@regionwebb/content/populated';
import { periodState } from '../../format/period-state';
import { BlockHeading } from './block-heading';
import type { BlockProps } from '../block-types';
import { LongDescription } from './long-description';
import { Paragraphs } from '../paragraphs';
import type { Place } from '../place';
import { textWidth } from '../text-width';
import { richTextMessages } from '../messages';

/** The phases of a process in order; how far it has come is said in words, not by colour alone (1.4.1). */
export const Timeline = ({ block, place }: BlockProps<'timeline'>) => {
  const { heading, image } = block;
  const phases = block.phases ?? [];
  const level = heading ? headingBelow(place.level) : place.level;
  const description = block.longDescription || populated(image)?.longDescription;
  if (phases.length === 0 && !populated(image)) return null;
  return (
    <div className="timeline">
      <BlockHeading text={heading} place={place} />
      {phases.length > 0 && (
        <ol>
          {phases.map((phase, index) => (
            <Phase key={phase.id ?? index} phase={phase} level={level} place={place} />
          ))}
        </ol>
      )}
      <Picture
        media={image}
        sizes={textWidth}
        priority={place.leadBlock !== undefined && block.id === place.leadBlock}
      />
      <LongDescription text={description} place={place} />
    </div>
  );
};

interface PhaseProps {
  phase: NonNullable<TimelineBlock['phases']>[number];
  level: HeadingLevel;
  place: Place;
}

/** Its days say how far it has come; without them the editor does. */
const Phase = ({ phase, level, place }: PhaseProps) => {
  const { period, heading, text } = phase;
  const state = periodState(phase) ?? phase.state;
  return (
    <li className={state ? `phase phase-${state}` : 'phase'}>
      <p className="phase-period">
        {period}
        {state && ' '}
        {state && <span className="phase-state">{richTextMessages(place.locale)[state]}</span>}
      </p>
      <BlockHeading text={heading} place={place} level={level} />
      <Paragraphs text={text} />
    </li>
  );
};
