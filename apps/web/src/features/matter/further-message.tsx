import type { Locale } from '@regionwebb/content/locales';
import { matterPath } from '@regionwebb/content/paths';
import { publishedPath } from '../comments/comment-paths';
import type { CommentState } from '../comments/comment-state';
import { CommentTextField } from '../comments/comment-text-field';
import { CODE_FIELD, ID_FIELD, SEND_ANYWAY_BUTTON, TEXT_FIELD } from '../comments/form-fields';
import { commentMessages } from '../comments/messages';
import { matterMessages } from './messages';

interface Props {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  /** Of the matter, as it was typed. */
  code: string;
  /** The public path of the page that the matter is about. */
  path: string;
  maxLength: number;
  /** After a refusal. */
  state: CommentState | undefined;
  /** Identifies the message when it is sent again. */
  messageId: string;
}

/** One more message in a matter, checked in the browser and on the server as every comment (K4). */
export function FurtherMessage({
  id = TEXT_FIELD,
  locale,
  code,
  path,
  maxLength,
  state,
  messageId,
}: Props) {
  const messages = matterMessages(locale);
  const words = commentMessages(locale);
  return (
    <section className="comment" aria-labelledby={`${id}-mer`}>
      <h2 id={`${id}-mer`}>{messages.more}</h2>
      <p>{messages.moreAbout}</p>
      <comment-field
        data-limit={maxLength}
        data-published={publishedPath(path)}
        data-locale={locale}
      >
        <form method="post" action={matterPath(locale)} aria-labelledby={`${id}-mer`} noValidate>
          <p className="comment-required">{words.required}</p>
          <input type="hidden" name={CODE_FIELD} defaultValue={code} />
          <input type="hidden" name={ID_FIELD} defaultValue={state?.id || messageId} />
          <CommentTextField
            id={id}
            limit={maxLength}
            locale={locale}
            state={state}
            messages={words}
          />
          <p className="comment-buttons">
            {state?.problem === 'warning' || state?.isAsked ? (
              <button type="submit" name={SEND_ANYWAY_BUTTON} value="1">
                {state.problem === 'warning' ? words.sendAnyway : words.send}
              </button>
            ) : (
              <button type="submit">{words.send}</button>
            )}
          </p>
        </form>
      </comment-field>
      <script type="module" async src="/static/comment-field.js" />
    </section>
  );
}

interface UnsentProps {
  id?: string;
  locale: Locale;
  text: string;
}

/** A message that was not sent: since there is one after the last answer, or for its code. Its text, to be kept. */
export function UnsentMessage({ id = TEXT_FIELD, locale, text }: UnsentProps) {
  const messages = matterMessages(locale);
  return (
    <section className="comment comment-field" aria-labelledby={`${id}-mer`}>
      <h2 id={`${id}-mer`}>{messages.more}</h2>
      <p className="comment-error" role="alert">
        {messages.unsent}
      </p>
      <label htmlFor={id}>{commentMessages(locale).label}</label>
      <textarea id={id} rows={8} readOnly defaultValue={text} />
    </section>
  );
}
