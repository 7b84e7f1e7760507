import type { Locale } from '@regionwebb/content/locales';
import { Time } from '../../ui/time';
import type { Preview } from './preview';
import { previewMessages } from './messages';

interface Props {
  preview: Pick<Preview, 'savedAt' | 'isDraft'>;
  locale: Locale;
  /** The address of the document in the admin. */
  editUrl: string;
  /** The public page, while there is one. */
  livePath: string | undefined;
  /** Whether it shows a version that was chosen, and not the newest. */
  isVersion: boolean;
}

/** States first of all that this is no public page, which edition it is of, and since when. */
export function PreviewBar({ preview, locale, editUrl, livePath, isVersion }: Props) {
  const messages = previewMessages(locale);
  const newest = preview.isDraft ? 'draft' : 'published';
  const kind = isVersion ? 'version' : newest;
  return (
    <aside className="preview-bar" aria-label={messages.preview}>
      <p>
        <strong>{messages.preview}</strong>: {messages[kind]} {messages.saved}{' '}
        <Time value={preview.savedAt} locale={locale} withClock />.
      </p>
      <ul>
        <li>
          <a href={editUrl} target="_top">
            {messages.edit}
          </a>
        </li>
        {livePath === undefined ? null : (
          <li>
            <a href={livePath} target="_top">
              {messages.live}
            </a>
          </li>
        )}
      </ul>
    </aside>
  );
}
