import { CaptionedPicture } from '../../ui/captioned-picture';
import { populated } from '@regionwebb/content/populated';
import type { BlockProps } from '../block-types';
import { LongDescription } from './long-description';
import { textWidth } from '../text-width';

/** A picture with its words; the block's own come before those of the media library. */
export const Figure = ({ block, place }: BlockProps<'figure'>) => {
  const media = populated(block.image);
  if (!media?.filename) return null;
  return (
    <div className="figure-block">
      <CaptionedPicture
        media={media}
        locale={place.locale}
        sizes={textWidth}
        priority={place.leadBlock !== undefined && block.id === place.leadBlock}
        caption={block.caption}
      />
      <LongDescription text={block.longDescription || media.longDescription} place={place} />
    </div>
  );
};
