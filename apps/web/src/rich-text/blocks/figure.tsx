import { CaptionedPicture } from '../../ui/captioned-picture';
import { populated } from '@regionwebb/content/populated';
import { textWidth, type BlockProps } from '../context';
import { LongDescription } from './parts';

/** A picture with its caption, credit and description; the block's take precedence over the media library's. */
export const Figure = ({ block, context }: BlockProps<'figure'>) => {
  const media = populated(block.image);
  if (!media?.filename) return null;
  return (
    <div className="figure-block">
      <CaptionedPicture
        media={media}
        locale={context.locale}
        sizes={textWidth}
        priority={context.leadBlock !== undefined && block.id === context.leadBlock}
        caption={block.caption}
      />
      <LongDescription text={block.longDescription || media.longDescription} context={context} />
    </div>
  );
};
