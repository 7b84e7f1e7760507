import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { formatFile } from '../format/format-file';
import { messagesFor } from '../messages/messages';
import { mediaUrl } from './media-url';
import { Picture } from './picture';

interface Props {
  media: Media;
  locale: Locale;
  sizes: string;
  priority?: boolean;
  /** Of the block that shows it; by default the media library's. */
  caption?: string | null | undefined;
}

/** A picture with its caption and credit; an animation as its first frame, with a link to the whole (WCAG 2.2.2). */
export const CaptionedPicture = ({ media, locale, sizes, priority = false, caption }: Props) => {
  const text = caption || media.caption;
  const messages = messagesFor(locale);
  const credit = media.credit && messages.credit(media.credit);
  const animation = media.animated && media.filename ? mediaUrl(media.filename, media) : undefined;
  return (
    <figure className="captioned-picture">
      <Picture media={media} sizes={sizes} priority={priority} />
      {text || credit || animation ? (
        <figcaption>
          {text}
          {text && credit ? ' ' : null}
          {credit ? <span className="credit">{credit}</span> : null}
          {animation ? (
            <a className="animation" href={animation}>
              {messages.animation(formatFile(media, locale))}
            </a>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
};
