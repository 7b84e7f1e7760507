import type { TimelineBlock } from '@regionwebb/content/payload-types';
import { type HeadingLevel, headingBelow } from '../../ui/heading';
import { Picture } from '../../ui/picture';
import { populated } from '@regionwebb/content/populated';
import { periodState } from '../../format/periods';
import { textWidth, type BlockContext, type BlockProps } from '../context';
import { BlockHeading, LongDescription, Paragraphs } from './parts';
import { richTextMessages } from '../messages';

/** The phases of a process in order, with its progress in words, not by colour alone (1.4.1). */
export const Timeline = ({ block, context }: BlockProps<'timeline'>) => {
  const { heading, image } = block;
  const phases = block.phases ?? [];
  const level = heading ? headingBelow(context.level) : context.level;
  const description = block.longDescription || populated(image)?.longDescription;
  if (phases.length === 0 && !populated(image)) return null;
  return (
    <div className="timeline">
      <BlockHeading text={heading} context={context} />
      {phases.length > 0 && (
        <ol>
          {phases.map((phase, index) => (
            <Phase key={phase.id ?? index} phase={phase} level={level} context={context} />
          ))}
        </ol>
      )}
      <Picture
        media={image}
        sizes={textWidth}
        priority={context.leadBlock !== undefined && block.id === context.leadBlock}
      />
      <LongDescription text={description} context={context} />
    </div>
  );
};

interface PhaseProps {
  phase: NonNullable<TimelineBlock['phases']>[number];
  level: HeadingLevel;
  context: BlockContext;
}

/** The state by its dates; without dates, the editor's. */
const Phase = ({ phase, level, context }: PhaseProps) => {
  const { period, heading, text } = phase;
  const state = periodState(phase) ?? phase.state;
  return (
    <li className={state ? `phase phase-${state}` : 'phase'}>
      <p className="phase-period">
        {period}
        {state && ' '}
        {state && <span className="phase-state">{richTextMessages(context.locale)[state]}</span>}
      </p>
      <BlockHeading text={heading} context={context} level={level} />
      <Paragraphs text={text} />
    </li>
  );
};
