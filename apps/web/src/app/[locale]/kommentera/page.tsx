import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CommentForm, FIELD_ID } from '../../../features/comments/comment-form';
import { isReportPath, pageOf } from '../../../features/comments/comment-paths';
import { decodeState, STATE_HEADER } from '../../../features/comments/comment-state';
import { ErrorSummary } from '../../../features/comments/error-summary';
import {
  formEditions,
  loadCommentFormIfPossible,
} from '../../../features/comments/load-comment-form';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { queryOf, type RouteProps } from '../../../features/comments/route-props';
import { formMessages } from '../../../features/comments/report-messages';
import { LayoutIfPossible, titleIfPossible } from '../../../layout/layout-if-possible';

export const dynamic = 'force-dynamic';

const stateOf = async () => decodeState((await headers()).get(STATE_HEADER));

export async function generateMetadata({ params, searchParams }: RouteProps): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const path = pageOf(locale, await queryOf(searchParams)) ?? '';
  const messages = formMessages(locale, isReportPath(locale, path));
  const state = await stateOf();
  const isRemoved = state?.problem === 'removed';
  const prefix = isRemoved ? messages.removedPrefix : state ? messages.errorPrefix : '';
  const title = await titleIfPossible(locale, `${prefix}${messages.heading}`);
  return { title, robots: { index: false } };
}

export default async function CommentPage({ params, searchParams }: RouteProps) {
  const locale = localeOr404((await params).locale);
  const path = pageOf(locale, await queryOf(searchParams));
  if (!path) notFound();
  const messages = formMessages(locale, isReportPath(locale, path));
  const state = await stateOf();
  const { notices, maxLength } = await loadCommentFormIfPossible(locale);
  return (
    <LayoutIfPossible
      locale={locale}
      path={path}
      editions={await formEditions(locale, path)}
      crumbs={[{ label: messages.heading }]}
    >
      {state ? <ErrorSummary state={state} fieldId={FIELD_ID} messages={messages} /> : null}
      <h1>{messages.heading}</h1>
      <p>
        {messages.aboutPage} <a href={path}>{path}</a>.
      </p>
      <CommentForm
        locale={locale}
        path={path}
        notices={notices}
        maxLength={maxLength}
        state={state}
        messageId={randomUUID()}
        isFolded={false}
      />
    </LayoutIfPossible>
  );
}
