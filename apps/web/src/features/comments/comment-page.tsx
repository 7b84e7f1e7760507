import type { Locale } from '@regionwebb/content/locales';
import { LongWords } from '../../ui/long-words';
import { AskAgain } from './ask-again';
import { ClosedComment } from './closed-comment';
import { CommentForm, FIELD_ID } from './comment-form';
import { isReportPath } from './comment-paths';
import type { CommentState } from './comment-state';
import { ErrorSummary } from './error-summary';
import type { CommentFormData } from './load-comment-form';
import { formMessages } from './report-messages';

interface Props {
  locale: Locale;
  /** The public path of the page that the comment is about; undefined where the address names none. */
  path: string | undefined;
  /** Of that page, where it is known. */
  title: string | undefined;
  form: Omit<CommentFormData, 'enabled'>;
  state: CommentState | undefined;
  messageId: string;
}

/** The heading of the form's page, which names the page that it is about. */
export function commentHeading({ locale, path, title, state }: Omit<Props, 'form' | 'messageId'>) {
  const messages = formMessages(locale, isReportPath(locale, path ?? ''));
  if (state?.problem === 'closed') return messages.closedHeading;
  return title === undefined ? messages.heading : messages.headingOf(title);
}

/**
 * The form about a page, in whatever state. The script of `page-question` shows it in place, at the end of that page, and the
 * script of the form replaces it after a refusal.
 */
export function CommentPage({ locale, path, title, form, state, messageId }: Props) {
  const messages = formMessages(locale, isReportPath(locale, path ?? ''));
  const heading = commentHeading({ locale, path, title, state });
  return (
    <div className="comment-page" data-problem={state?.problem}>
      {state && state.problem !== 'closed' ? (
        <ErrorSummary state={state} fieldId={FIELD_ID} messages={messages} />
      ) : null}
      <h1>
        <LongWords text={heading} locale={locale} />
      </h1>
      {path !== undefined && state?.problem !== 'closed' ? (
        <p>
          {messages.aboutPage} <a href={path}>{title ?? path}</a>.
        </p>
      ) : null}
      <Content {...{ locale, path, form, state, messageId }} />
    </div>
  );
}

function Content({ locale, path, form, state, messageId }: Omit<Props, 'title'>) {
  if (path === undefined || state?.problem === 'closed')
    return <ClosedComment locale={locale} path={path} text={state?.text ?? ''} />;
  if (state?.problem === 'uncertain') return <AskAgain locale={locale} path={path} state={state} />;
  return (
    <CommentForm
      locale={locale}
      path={path}
      notices={form.notices}
      maxLength={form.maxLength}
      state={state}
      messageId={messageId}
    />
  );
}
