import type { Locale } from '@regionwebb/content/locales';
import type { Rendered } from '@regionwebb/page-cache';
import type { Receipt } from '../../cms/comments';
import { isReportPath } from '../../features/comments/comment-paths';
import { formMessages } from '../../features/comments/report-messages';
import { formatDateTime } from '../../format/dates';
import { escaped, plainDocument, plainPagePolicy } from '../errors/error-page';

/** The receipt when Next cannot render its page: the comment is stored, and its writer must know. */
export function plainReceipt(
  locale: Locale,
  { receipt, receivedAt, page, code }: Receipt,
): Rendered {
  const messages = formMessages(locale, isReportPath(locale, page.path));
  const rows = [
    [messages.receipt, receipt],
    [messages.receivedAt, formatDateTime(receivedAt, locale)],
    [messages.page, page.title],
    ...(code === undefined ? [] : [[messages.code, code] as const]),
  ] as const;
  const list = rows.map(([name, value]) => `<dt>${name}</dt>\n<dd>${escaped(value)}</dd>`);
  const content = `<dl>
${list.join('\n')}
</dl>
<p>${messages.keepNumber}</p>
<p><a href="${escaped(page.path)}">${messages.back}</a></p>`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': plainPagePolicy,
      'cache-control': 'no-store',
    },
    body: Buffer.from(plainDocument({ locale, heading: messages.thanks, content })),
  };
}
