import { linesOf, Paragraphs } from '../paragraphs';
import type { Place } from '../place';
import { blockWords } from '../words';

interface Props {
  text: string | null | undefined;
  place: Place;
}

/** All that a picture tells, for whoever opens it (1.1.1); on paper it is open already. */
export const LongDescription = ({ text, place }: Props) =>
  linesOf(text).length > 0 && (
    <details className="long-description">
      <summary>{blockWords(place.locale).longDescription}</summary>
      <Paragraphs text={text} />
    </details>
  );
