import type { Locale } from '@regionwebb/content/locales';
import { matterPath } from '@regionwebb/content/paths';
import type { Rendered } from '@regionwebb/page-cache';
import type { Receipt } from '../../cms/comments';
import { isReportPath } from '../../features/comments/comment-paths';
import { matterMessages } from '../../features/matter/messages';
import { formMessages } from '../../features/comments/report-messages';
import { formatDateTime } from '../../format/dates';
import { escaped, plainDocument, plainPagePolicy } from '../errors/error-page';

/** How the answer is read. */
const aboutCode = (locale: Locale, code: string): string =>
  `<p>${matterMessages(locale).only}</p>
<p><a href="${escaped(matterPath(locale, code))}">${matterMessages(locale).heading}</a></p>
`;

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
  const content = `<dl class="comment-receipt">
${list.join('\n')}
</dl>
${code === undefined ? '' : aboutCode(locale, code)}<p>${messages.keepNumber}</p>
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
