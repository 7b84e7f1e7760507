import type { Rendered } from '@regionwebb/page-cache';
import type { Locale } from '@regionwebb/content/locales';
import type { CommentState } from '../../features/comments/comment-state';
import {
  ASK_BUTTON,
  ID_FIELD,
  PURPOSE_FIELD,
  purposeInForm,
  REPLY_FIELD,
  SEND_ANYWAY_BUTTON,
  TEXT_FIELD,
} from '../../features/comments/form-fields';
import { formMessages, reportMessages } from '../../features/comments/report-messages';
import { escaped, plainDocument, plainPagePolicy } from '../errors/error-page';

interface Form {
  locale: Locale;
  /** Where the form is posted, as `formPath` writes it. */
  action: string;
  state: CommentState;
}

/** The form with its text and errors, when Next cannot render the page: the text must not be lost. */
export function plainCommentForm({ locale, action, state }: Form): Omit<Rendered, 'status'> {
  const messages = formMessages(locale, state.report !== undefined);
  const isFixed = state.problem === 'uncertain' || state.problem === 'closed';
  const readOnly = isFixed ? ' readonly' : '';
  const fields = [
    `<input type="hidden" name="${ID_FIELD}" value="${escaped(state.id)}">`,
    `<p><label for="${TEXT_FIELD}">${messages.label}</label></p>`,
    // HTML drops a line break at the very beginning.
    `<p><textarea id="${TEXT_FIELD}" name="${TEXT_FIELD}" rows="12" cols="40"${readOnly}>\n${escaped(state.text)}</textarea></p>`,
    ...reportFields(locale, state),
    buttonOf(locale, state),
  ];
  const wait = state.wait ? ` ${messages.wait(state.wait)}` : '';
  // As in Next's page, for the script that sends the form.
  const content = `<div class="comment-page" data-problem="${state.problem}">
<p role="alert">${messages.problems[state.problem]}${wait}</p>
<form method="post" action="${escaped(action)}">
${fields.join('\n')}
</form>
</div>`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': plainPagePolicy.replace(
        "form-action 'none'",
        "form-action 'self'",
      ),
      'cache-control': 'no-store',
    },
    body: Buffer.from(plainDocument({ locale, heading: messages.heading, content })),
  };
}

/** The same buttons as on Next's page. */
function buttonOf(locale: Locale, { problem, report }: CommentState): string {
  const messages = formMessages(locale, report !== undefined);
  if (problem === 'closed') return '';
  if (problem === 'uncertain')
    return `<p><button name="${ASK_BUTTON}" value="1">${messages.askAgain}</button></p>`;
  if (problem === 'warning' || problem === 'trap')
    return `<p><button name="${SEND_ANYWAY_BUTTON}" value="1">${messages.sendAnyway}</button></p>`;
  return `<p><button>${messages.send}</button></p>`;
}

/** The choices are sent along; the address may be the error. */
function reportFields(locale: Locale, { report }: CommentState): string[] {
  if (!report) return [];
  const messages = reportMessages(locale);
  return [
    `<input type="hidden" name="${PURPOSE_FIELD}" value="${purposeInForm[report.purpose]}">`,
    `<p><label for="${REPLY_FIELD}">${messages.replyTo}</label></p>`,
    `<p><input id="${REPLY_FIELD}" name="${REPLY_FIELD}" type="email" value="${escaped(report.replyTo)}"></p>`,
  ];
}
