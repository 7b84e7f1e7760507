import { linesOf, Paragraphs } from '../paragraphs';
import type { Place } from '../place';
import { richTextMessages } from '../messages';

interface Props {
  text: string | null | undefined;
  place: Place;
}

/** All that a picture tells, for whoever opens it (1.1.1); on paper it is open already. */
export const LongDescription = ({ text, place }: Props) =>
  linesOf(text).length > 0 && (
    <details className="long-description">
      <summary>{richTextMessages(place.locale).longDescription}</summary>
      <Paragraphs text={text} />
    </details>
  );
