import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { FIELD_ID } from './comment-form';
import { isReportPath } from './comment-paths';
import { formMessages } from './report-messages';
import { SentText } from './sent-text';

interface Props {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  path: string | undefined;
  /** That was sent; empty where nothing was. */
  text: string;
}

/** In place of the form, for a page that takes no comments. A text that was written is kept. */
export function ClosedComment({ id = FIELD_ID, locale, path, text }: Props) {
  const messages = formMessages(locale, isReportPath(locale, path ?? ''));
  return (
    <>
      <p className="ingress">{messages.problems.closed}</p>
      <p>
        <a href={pathFor({ section: 'contacts' }, locale)}>{messages.contactDetails}</a>
      </p>
      {text === '' ? null : (
        <section className="comment">
          <SentText id={id} text={text} label={messages.yourText} />
        </section>
      )}
    </>
  );
}
