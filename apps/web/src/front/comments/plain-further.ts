import { matterPath } from '@regionwebb/content/paths';
import type { Locale } from '@regionwebb/content/locales';
import type { Rendered } from '@regionwebb/page-cache';
import { CODE_FIELD, ID_FIELD, TEXT_FIELD } from '../../features/comments/form-fields';
import { commentMessages } from '../../features/comments/messages';
import { matterMessages } from '../../features/matter/messages';
import { escaped, plainDocument, plainPagePolicy } from '../errors/error-page';
import type { FurtherAnswer } from './receive-further';

/**
 * What became of a further message, when Next cannot render the page: its number, or the form with its text, which must not
 * be lost. Undefined when there is none.
 */
export function plainFurther(
  locale: Locale,
  { status, state, form }: FurtherAnswer,
): Rendered | undefined {
  const messages = matterMessages(locale);
  const words = commentMessages(locale);
  if (state.receipt !== undefined)
    return page(locale, status, `<p>${messages.sent}. ${messages.sentNumber(state.receipt)}</p>`);
  if (!form) return undefined;
  const said = state.isTurnTaken
    ? `${messages.waiting} ${messages.unsent}`
    : words.problems[form.problem];
  const fields = [
    `<input type="hidden" name="${CODE_FIELD}" value="${escaped(state.code)}">`,
    `<input type="hidden" name="${ID_FIELD}" value="${escaped(form.id)}">`,
    `<p><label for="${TEXT_FIELD}">${words.label}</label></p>`,
    // HTML drops a line break at the very beginning.
    `<p><textarea id="${TEXT_FIELD}" name="${TEXT_FIELD}" rows="12" cols="40">\n${escaped(form.text)}</textarea></p>`,
    `<p><button>${words.send}</button></p>`,
  ];
  const content = `<p role="alert">${said}</p>
<form method="post" action="${matterPath(locale)}">
${fields.join('\n')}
</form>`;
  return page(locale, status, content);
}

const page = (locale: Locale, status: number, content: string): Rendered => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': plainPagePolicy.replace("form-action 'none'", "form-action 'self'"),
    'cache-control': 'no-store',
  },
  body: Buffer.from(plainDocument({ locale, heading: matterMessages(locale).heading, content })),
});
