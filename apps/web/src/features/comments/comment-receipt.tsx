import { Time } from '../../ui/time';
import type { Locale } from '@regionwebb/content/locales';
import type { Receipt } from '../../cms/comments';
import { env } from '../../env';
import { ReceiptCode } from '../matter/receipt-code';
import { isReportPath } from './comment-paths';
import { formMessages } from './report-messages';

/** The receipt of a comment: its number, time and page; nothing of the text (K5). */
export function CommentReceipt({ receipt, locale }: { receipt: Receipt; locale: Locale }) {
  const { receivedAt, page } = receipt;
  const messages = formMessages(locale, isReportPath(locale, page.path));
  return (
    <>
      <dl className="comment-receipt">
        <dt>{messages.receipt}</dt>
        <dd>{receipt.receipt}</dd>
        <dt>{messages.receivedAt}</dt>
        <dd>
          <Time value={receivedAt} locale={locale} withClock />
        </dd>
        <dt>{messages.page}</dt>
        <dd>{page.title}</dd>
      </dl>
      <ReceiptCode code={receipt.code} locale={locale} origin={env.WEB_URL} />
      <p>{messages.keepNumber}</p>
      <p>
        <a href={page.path}>{messages.back}</a>
      </p>
    </>
  );
}
