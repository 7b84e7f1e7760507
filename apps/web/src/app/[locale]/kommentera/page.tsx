import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CommentForm, FIELD_ID } from '../../../comments/comment-form';
import { pageOf } from '../../../comments/comment-paths';
import { decodeState, STATE_HEADER } from '../../../comments/comment-state';
import { formEditions } from '../../../comments/form-editions';
import { ErrorSummary } from '../../../comments/error-summary';
import { loadCommentFormIfPossible } from '../../../comments/load-comment-form';
import { localeOf, queryOf, type RouteProps } from '../../../comments/route-props';
import { isReportPath } from '../../../comments/report';
import { formWords } from '../../../comments/words';
import { ShellIfPossible, titleIfPossible } from '../../../shell/shell-if-possible';

export const dynamic = 'force-dynamic';

const stateOf = async () => decodeState((await headers()).get(STATE_HEADER));

export async function generateMetadata({ params, searchParams }: RouteProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const path = pageOf(locale, await queryOf(searchParams)) ?? '';
  const words = formWords(locale, isReportPath(locale, path));
  const state = await stateOf();
  const prefix = state && state.problem !== 'removed' ? words.errorPrefix : '';
  const title = await titleIfPossible(locale, `${prefix}${words.heading}`);
  return { title, robots: { index: false } };
}

export default async function CommentPage({ params, searchParams }: RouteProps) {
  const locale = await localeOf(params);
  const path = pageOf(locale, await queryOf(searchParams));
  if (!path) notFound();
  const words = formWords(locale, isReportPath(locale, path));
  const state = await stateOf();
  const { notices, maxLength, allowed } = await loadCommentFormIfPossible(locale);
  return (
    <ShellIfPossible
      locale={locale}
      path={path}
      editions={await formEditions(locale, path)}
      crumbs={[{ label: words.heading }]}
    >
      {state ? <ErrorSummary state={state} fieldId={FIELD_ID} words={words} /> : null}
      <h1>{words.heading}</h1>
      <p>
        {words.aboutPage} <a href={path}>{path}</a>.
      </p>
      <CommentForm
        locale={locale}
        path={path}
        notices={notices}
        maxLength={maxLength}
        allowed={allowed}
        state={state}
        messageId={randomUUID()}
        isFolded={false}
      />
    </ShellIfPossible>
  );
}
