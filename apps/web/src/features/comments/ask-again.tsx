import type { Locale } from '@regionwebb/content/locales';
import { FIELD_ID } from './comment-form';
import { formPath, isReportPath } from './comment-paths';
import type { CommentState } from './comment-state';
import { ASK_BUTTON, ID_FIELD, PURPOSE_FIELD, purposeInForm, REPLY_FIELD } from './form-fields';
import { formMessages } from './report-messages';
import { SentText } from './sent-text';

interface Props {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  path: string;
  state: CommentState;
}

/** One button, which asks whether a comment has been received; all that identifies it is sent along. */
export function AskAgain({ id = FIELD_ID, locale, path, state }: Props) {
  const messages = formMessages(locale, isReportPath(locale, path));
  return (
    <section className="comment">
      <form method="post" action={formPath(locale, path)} aria-labelledby={`${id}-summary`}>
        <input type="hidden" name={ID_FIELD} defaultValue={state.id} />
        {state.report ? (
          <>
            <input
              type="hidden"
              name={PURPOSE_FIELD}
              defaultValue={purposeInForm[state.report.purpose]}
            />
            <input type="hidden" name={REPLY_FIELD} defaultValue={state.report.replyTo} />
          </>
        ) : null}
        <SentText id={id} text={state.text} label={messages.yourText} />
        <p className="comment-buttons">
          <button type="submit" name={ASK_BUTTON} value="1">
            {messages.askAgain}
          </button>
        </p>
      </form>
    </section>
  );
}
