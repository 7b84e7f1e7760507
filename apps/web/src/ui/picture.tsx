import type { Media } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';
import { pictureAddress } from './picture-address';
import { pictureSources } from './picture-sources';

interface Props {
  media: Media | string | null | undefined;
  /** The displayed width, as in the attribute `sizes`. */
  sizes: string;
  /** For the first picture of a page, which must load at once. */
  priority?: boolean;
  /** For a small picture that may be first too: loaded with the page, without priority. */
  eager?: boolean | undefined;
  /** When the text beside it has the same content, as in a list of links. */
  decorative?: boolean;
  className?: string;
}

/** A picture in the CMS's formats and widths; nothing for a document or a missing file. */
export const Picture = ({ media: given, sizes, priority, eager, decorative, className }: Props) => {
  const media = populated(given);
  const address = pictureAddress(media);
  if (!media || address === undefined) return null;
  const { width, height } = media.width && media.height ? media : (media.sizes?.jpeg960 ?? {});
  return (
    <picture className={className}>
      {pictureSources(media).map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={address}
        alt={decorative || media.decorative ? '' : (media.alt ?? '')}
        width={width ?? undefined}
        height={height ?? undefined}
        loading={priority || eager ? undefined : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
        style={focalPoint(media)}
      />
    </picture>
  );
};

/** The focal point, where the picture is cropped; browsers centre by default. */
const focalPoint = ({ focalX, focalY }: Media) => {
  const [x, y] = [focalX ?? 50, focalY ?? 50];
  return x === 50 && y === 50 ? undefined : { objectPosition: `${x}% ${y}%` };
};
