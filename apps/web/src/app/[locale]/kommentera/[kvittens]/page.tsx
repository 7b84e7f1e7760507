import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  isReceiptName,
  isReportPath,
  receiptPath,
} from '../../../../features/comments/comment-paths';
import type { Locale } from '@regionwebb/content/locales';
import { CommentReceipt } from '../../../../features/comments/comment-receipt';
import { readSigned } from '../../../../features/comments/receipt';
import type { Receipt } from '../../../../cms/comments';
import { localeOr404 } from '../../../../features/not-found/redirect-or-not-found';
import { queryOf, type RouteProps } from '../../../../features/comments/route-props';
import { formMessages } from '../../../../features/comments/report-messages';
import { env } from '../../../../env';
import { LayoutIfPossible, titleIfPossible } from '../../../../layout/layout-if-possible';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params, searchParams }: RouteProps): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const receipt = readSigned(await queryOf(searchParams), env.CMS_KEY);
  const title = await titleIfPossible(locale, wordsOf(receipt, locale).thanks);
  return { title, robots: { index: false } };
}

const wordsOf = (receipt: Receipt | undefined, locale: Locale) =>
  formMessages(locale, receipt !== undefined && isReportPath(locale, receipt.page.path));

interface Props extends RouteProps {
  params: Promise<{ locale: string; kvittens: string }>;
}

export default async function ReceiptPage({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  if (!isReceiptName(locale, (await params).kvittens)) notFound();
  const query = await queryOf(searchParams);
  const receipt = readSigned(query, env.CMS_KEY);
  if (!receipt) notFound();
  const words = wordsOf(receipt, locale);
  return (
    <LayoutIfPossible
      locale={locale}
      path={receiptPath(locale)}
      editions={{ sv: `${receiptPath('sv')}?${query}`, en: `${receiptPath('en')}?${query}` }}
      crumbs={[{ label: words.thanks }]}
    >
      <h1>{words.thanks}</h1>
      <CommentReceipt receipt={receipt} locale={locale} />
    </LayoutIfPossible>
  );
}
