import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { formatFile } from '../format/format-file';
import { mediaUrl } from './media-url';

interface Props {
  file: Media;
  locale: Locale;
}

/** A link to a file with its type and size (V6); nothing when the file is gone. */
export const FileLink = ({ file, locale }: Props) => {
  if (!file.filename) return null;
  const [title] = [file.caption, file.alt, file.filename].filter(Boolean);
  const facts = formatFile(file, locale);
  return (
    <a className="file-link" href={mediaUrl(file.filename, file)} type={file.mimeType ?? undefined}>
      {facts ? `${title} (${facts})` : title}
    </a>
  );
};
