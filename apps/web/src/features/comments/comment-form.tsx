import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import { formPath, isReportPath, publishedPath } from './comment-paths';
import type { Locale } from '@regionwebb/content/locales';
import type { CommentState } from './comment-state';
import { CommentTextField } from './comment-text-field';
import { ID_FIELD, SEND_ANYWAY_BUTTON, TEXT_FIELD, TRAP_FIELD } from './form-fields';
import { PurposeField, ReplyField } from './report-fields';
import { formMessages } from './report-messages';
import type { CommentMessages } from './messages';

/** The id of the text field, on the page of the form. */
export const FIELD_ID = TEXT_FIELD;
const SCRIPT = '/static/comment-field.js';

type Props = {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  /** The public path of the page that the comment is about. */
  path: string;
  notices: Notices;
  maxLength?: number | null;
  /** Only on the page of the form, after a refusal; cached pages contain nothing of a visitor's. */
  state?: CommentState;
  /** Of the message, on the page of the form; on a cached page the browser's script sets it. */
  messageId?: string;
};

/**
 * "Kommentera sidan": the notices first, then one field (K1, K3). About the accessibility statement it has more fields, for
 * the subject and a reply address (A-ST5). Works without script.
 */
export function CommentForm({
  id = FIELD_ID,
  locale,
  path,
  notices,
  maxLength,
  state,
  messageId = '',
}: Props) {
  const isReport = isReportPath(locale, path);
  const messages = formMessages(locale, isReport);
  const limit = state?.maxLength ?? maxLength ?? DEFAULT_COMMENT_LENGTH;
  const needsConfirmation = state?.problem === 'warning' || state?.problem === 'trap';
  return (
    <section className="comment">
      <comment-field
        data-limit={limit}
        data-published={publishedPath(path)}
        data-locale={locale}
        data-report={isReport || undefined}
        data-asked=""
      >
        <form
          method="post"
          action={formPath(locale, path)}
          aria-label={messages.heading}
          aria-describedby={`${id}-om`}
          noValidate
        >
          <CommentNotices id={`${id}-om`} notices={notices} messages={messages} />
          <p className="comment-required">{messages.required}</p>
          <input type="hidden" name={ID_FIELD} defaultValue={state?.id ?? messageId} />
          {isReport ? <PurposeField id={id} locale={locale} state={state} /> : null}
          <CommentTextField
            id={id}
            limit={limit}
            locale={locale}
            state={state}
            messages={messages}
          />
          {isReport ? <ReplyField id={id} locale={locale} state={state} /> : null}
          {state?.problem === 'trap' ? null : <Trap label={messages.trapLabel} />}
          <p className="comment-buttons">
            {needsConfirmation || state?.isAsked ? (
              <button type="submit" name={SEND_ANYWAY_BUTTON} value="1">
                {needsConfirmation ? messages.sendAnyway : messages.send}
              </button>
            ) : (
              <button type="submit">{messages.send}</button>
            )}
          </p>
        </form>
      </comment-field>
      <script type="module" async src={SCRIPT} />
    </section>
  );
}

/** A field that only programs fill in (K16). */
const Trap = ({ label }: { label: string }) => (
  <div hidden>
    <label>
      {label}
      <input type="text" name={TRAP_FIELD} autoComplete="off" tabIndex={-1} />
    </label>
  </div>
);

export type Notices = {
  editorialTeam?: string | null;
  careNotice?: string | null;
  careUrl?: string | null;
  privacyNotice?: string | null;
  /** The public path of the page about personal data (K17). */
  privacyPath?: string | null;
};

type NoticesProps = { id: string; notices: Notices; messages: CommentMessages };

/** What a visitor must know before writing, in the order of K1; the form's description. */
function CommentNotices({ id, notices, messages }: NoticesProps) {
  return (
    <div id={id} className="comment-notices">
      <p>{messages.goesTo(notices.editorialTeam || messages.team)}</p>
      <p>
        {notices.careNotice || messages.careNotice}{' '}
        <a href={notices.careUrl || 'https://www.1177.se/'}>{messages.careLink}</a>
      </p>
      <p>{messages.noPersonalData}</p>
      <p>{notices.privacyNotice || messages.publicRecord}</p>
      {notices.privacyPath ? (
        <p>
          <a href={notices.privacyPath}>{messages.privacyLink}</a>
        </p>
      ) : null}
    </div>
  );
}
