import { CommentNotices, type Notices } from './comment-notices';
import { formPath, type Locale } from './comment-paths';
import type { CommentState } from './comment-state';
import { CommentTextField } from './comment-text-field';
import { ID_FIELD } from './id-field';
import { commentWords } from './words';

export const FIELD_ID = 'kommentar';
const SCRIPT = '/static/comment-field.js';

type Props = {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  /** The public path of the page that the comment is about. */
  path: string;
  notices: Notices;
  maxLength?: number | null;
  /** The authority's own e-mail and phone, which a comment may name. */
  allowed?: readonly string[];
  /** Only on the form's own page, after a refusal; pages that are cached carry nothing of a visitor's. */
  state?: CommentState;
  /** Of the message, on the form's own page; a page that is kept leaves it to the browser's script. */
  messageId?: string;
  /** False where the page's own h1 already says what this is. */
  headed?: boolean;
};

/** "Kommentera sidan": the notices first, then one field (K1, K3). Works without script. */
export function CommentForm({
  id = FIELD_ID,
  locale,
  path,
  notices,
  maxLength,
  allowed = [],
  state,
  messageId = '',
  headed = true,
}: Props) {
  const words = commentWords(locale);
  const limit = state?.maxLength ?? maxLength ?? 2000;
  const asksAgain = state?.problem === 'warning' || state?.problem === 'trap';
  return (
    <section className="comment">
      {headed ? <h2>{words.heading}</h2> : null}
      <comment-field data-limit={limit} data-allowed={JSON.stringify(allowed)} data-locale={locale}>
        <form
          method="post"
          action={formPath(locale, path)}
          aria-label={words.heading}
          aria-describedby={`${id}-om`}
          noValidate
        >
          <CommentNotices id={`${id}-om`} notices={notices} words={words} />
          <p className="comment-required">{words.required}</p>
          <input type="hidden" name={ID_FIELD} defaultValue={state?.id ?? messageId} />
          <CommentTextField id={id} limit={limit} locale={locale} state={state} />
          {state?.problem === 'trap' ? null : (
            <div hidden>
              <label>
                {words.trapLabel}
                <input type="text" name="amne" autoComplete="off" tabIndex={-1} />
              </label>
            </div>
          )}
          <p className="comment-buttons">
            {asksAgain ? (
              <button type="submit" name="skickaanda" value="1">
                {words.sendAnyway}
              </button>
            ) : (
              <button type="submit">{words.send}</button>
            )}
          </p>
        </form>
      </comment-field>
      <script type="module" async src={SCRIPT} />
    </section>
  );
}
