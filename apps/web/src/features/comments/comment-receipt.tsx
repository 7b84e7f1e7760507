import type { ReactNode } from 'react';
import { Time } from '../../ui/time';
import type { Locale } from '@regionwebb/content/locales';
import type { Receipt } from '../../cms/comments';
import { isReportPath } from './comment-paths';
import { formMessages } from './report-messages';

interface Props {
  receipt: Receipt;
  locale: Locale;
  /** The code by which the answer is read. */
  children?: ReactNode;
}

/** The receipt of a comment: its number, time and page; nothing of the text (K5). */
export function CommentReceipt({ receipt, locale, children }: Props) {
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
      {children}
      <p>{messages.keepNumber}</p>
      <p>
        <a href={page.path}>{messages.back}</a>
      </p>
    </>
  );
}
