import { Heading, type HeadingLevel } from '../../ui/heading';
import { LongWords } from '../../ui/long-words';
import type { Place } from '../place';

interface Props {
  text: string | null | undefined;
  place: Pick<Place, 'locale' | 'level'>;
  /** Where it is not the one that a block has there. */
  level?: HeadingLevel;
}

/** What an editor has called a block or a part of one; a heading without words is left out (2.4.6). */
export const BlockHeading = ({ text, place, level = place.level }: Props) =>
  text ? (
    <Heading level={level}>
      <LongWords text={text} locale={place.locale} />
    </Heading>
  ) : null;
