import { Picture } from '../components/picture';
import { populated } from '../content/populated';
import type { BlockProps } from './block-types';
import { LongDescription } from './long-description';
import { textWidth } from './text-width';
import { blockWords } from './words';

/** A picture with its words; the block's own come before those of the media library. */
export const Figure = ({ block, place }: BlockProps<'figure'>) => {
  const media = populated(block.image);
  if (!media?.filename) return null;
  const caption = block.caption || media.caption;
  const credit = media.credit && blockWords(place.locale).credit(media.credit);
  return (
    <div className="figure-block">
      <figure>
        <Picture media={media} sizes={textWidth} />
        {(caption || credit) && (
          <figcaption>
            {caption}
            {caption && credit && ' '}
            {credit && <span className="credit">{credit}</span>}
          </figcaption>
        )}
      </figure>
      <LongDescription text={block.longDescription || media.longDescription} place={place} />
    </div>
  );
};
