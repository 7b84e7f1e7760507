import type { Locale } from '@regionwebb/content/locales';
import { Time } from '../../ui/time';
import type { Preview } from './preview';
import { previewMessages } from './messages';

interface Props {
  preview: Pick<Preview, 'savedAt' | 'isDraft'>;
  locale: Locale;
  /** Where the text is written. */
  editUrl: string;
  /** The public page, while there is one. */
  livePath: string | undefined;
}

/** Says, before anything else, that this is no public page, which edition it is of, and since when. */
export function PreviewBar({ preview, locale, editUrl, livePath }: Props) {
  const words = previewMessages(locale);
  return (
    <aside className="preview-bar" aria-label={words.preview}>
      <p>
        <strong>{words.preview}</strong>: {preview.isDraft ? words.draft : words.published}{' '}
        {words.saved} <Time value={preview.savedAt} locale={locale} withClock />.
      </p>
      <ul>
        <li>
          <a href={editUrl} target="_top">
            {words.edit}
          </a>
        </li>
        {livePath === undefined ? null : (
          <li>
            <a href={livePath} target="_top">
              {words.live}
            </a>
          </li>
        )}
      </ul>
    </aside>
  );
}
