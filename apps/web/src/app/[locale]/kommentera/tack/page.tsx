import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { isReportPath } from '../../../../features/comments/comment-paths';
import { CommentReceipt } from '../../../../features/comments/comment-receipt';
import { decodeReceipt, RECEIPT_HEADER } from '../../../../features/comments/receipt-header';
import { env } from '../../../../env';
import { ReceiptCode } from '../../../../features/matter/receipt-code';
import { formMessages } from '../../../../features/comments/report-messages';
import { localeOr404 } from '../../../../features/not-found/redirect-or-not-found';
import { LayoutIfPossible, titleIfPossible } from '../../../../layout/layout-if-possible';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

/** The receipt that the front server passes on, with the texts of its form; a visit to the address alone is a 404. */
async function receiptOf(params: Props['params']) {
  const locale = localeOr404((await params).locale);
  const receipt = decodeReceipt((await headers()).get(RECEIPT_HEADER)) ?? notFound();
  return {
    locale,
    receipt,
    messages: formMessages(locale, isReportPath(locale, receipt.page.path)),
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, messages } = await receiptOf(params);
  const title = await titleIfPossible(locale, messages.thanks);
  return { title, robots: { index: false } };
}

/** The answer to a comment that has been received. */
export default async function ReceiptPage({ params }: Props) {
  const { locale, receipt, messages } = await receiptOf(params);
  return (
    <LayoutIfPossible
      locale={locale}
      path={receipt.page.path}
      crumbs={[{ label: messages.thanks }]}
    >
      <h1>{messages.thanks}</h1>
      <CommentReceipt receipt={receipt} locale={locale}>
        <ReceiptCode code={receipt.code} locale={locale} origin={env.WEB_URL} />
      </CommentReceipt>
    </LayoutIfPossible>
  );
}
