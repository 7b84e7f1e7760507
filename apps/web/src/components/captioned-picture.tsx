import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { wordsFor } from '../words/words';
import { Picture } from './picture';

interface Props {
  media: Media;
  locale: Locale;
  sizes: string;
  priority?: boolean;
  /** The words of the place where it stands; the media library's own when there are none. */
  caption?: string | null | undefined;
}

/** A picture with its caption and credit. */
export const CaptionedPicture = ({ media, locale, sizes, priority = false, caption }: Props) => {
  const text = caption || media.caption;
  const credit = media.credit && wordsFor(locale).credit(media.credit);
  return (
    <figure className="captioned-picture">
      <Picture media={media} sizes={sizes} priority={priority} />
      {text || credit ? (
        <figcaption>
          {text}
          {text && credit ? ' ' : null}
          {credit ? <span className="credit">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
};
